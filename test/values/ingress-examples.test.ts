import { existsSync, readFileSync } from 'node:fs';
import { Size } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Ingress } from '../../src/options/ingress';
import { AlbScheme } from '../../src/options/ingress/alb-scheme';
import { GceCertificate } from '../../src/options/ingress/gce-certificate';
import { ingressContribution } from '../../src/values/ingress';

const EXAMPLES = '../shared/data/examples';
const host = 'connect.example.com';
const tlsSecret = 'posit-connect-tls';
const context = { releaseName: 'connect', namespace: 'posit-connect', contentNamespace: 'posit-connect', fullname: 'connect-rstudio-connect', replicas: 1 };

const PROGRAMS: readonly (readonly [file: string, program: () => Ingress])[] = [
  ['nginx-ingress.yaml', () => Ingress.nginx({ host, tlsSecret, stickySessions: true })],
  ['traefik-ingress.yaml', () => Ingress.traefik({ host, tlsSecret, stickySessions: true })],
  [
    'alb-ingress.yaml',
    () =>
      Ingress.alb({
        host,
        tlsSecret,
        stickySessions: true,
        scheme: AlbScheme.INTERNET_FACING,
        certificateArns: ['arn:aws:acm:<REGION>:<AWS_ACCOUNT_ID>:certificate/<CERT_ID>'],
      }),
  ],
  ['gce-ingress.yaml', () => Ingress.gce({ host, tlsSecret, stickySessions: true, staticIpName: 'connect-static-ip', certificate: GceCertificate.managed() })],
  ['azure-application-gateway-ingress.yaml', () => Ingress.azureApplicationGateway({ host, tlsSecret, stickySessions: true })],
];

describe.skipIf(!existsSync(EXAMPLES))('A program gives the Ingress, the Service and the extra objects of', () => {
  it.each(PROGRAMS)('%s', (file, program) => {
    const published = parse(readFileSync(`${EXAMPLES}/${file}`, 'utf8'), { version: '1.1' });
    const contribution = JSON.parse(JSON.stringify(ingressContribution(program(), context)));
    expect(contribution.values.ingress).toEqual(published.ingress);
    expect(contribution.values.service).toEqual(published.service);
    expect(byKind(contribution.extraObjects)).toEqual(byKind(published.extraObjects));
  });

  it('nginx-ingress.yaml, and a limit on the size of requests makes a difference', () => {
    const published = parse(readFileSync(`${EXAMPLES}/nginx-ingress.yaml`, 'utf8'));
    const limited = Ingress.nginx({ host, tlsSecret, stickySessions: true, bodySize: Size.mebibytes(1) });
    expect(ingressContribution(limited, context).values?.ingress).not.toEqual(published.ingress);
  });
});

function byKind(objects: { kind: string }[] = []): { kind: string }[] {
  return [...objects].sort((a, b) => (a.kind < b.kind ? -1 : 1));
}
