import { Size, Testing } from 'cdk8s';
import { parse } from 'smol-toml';
import { describe, expect, it } from 'vitest';
import {
  Authentication, Check, Checks, ConnectVersion, ContentNamespace, Database, EnvironmentMatching, Execution, ExecutionEnvironment, Ingress, License, PositConnect, PositConnectProps, SecretSource, SharedStorage,
} from '../../src';
import { strictestLevel } from '../../src/values/pod-security/levels';
import { minimalProps } from '../support/minimal-props';

/** The pod of one check, as it goes into the cluster. */
function podOf(check: string, changes: Partial<PositConnectProps>, stage: 'preflight' | 'verification' = 'preflight'): any {
  const connect = new PositConnect(Testing.app(), 'connect', minimalProps({ checks: Checks.recommended(), ...changes }));
  const chart = connect[stage];
  const jobs = chart ? Testing.synth(chart) : [];
  return jobs.find((object) => object.kind === 'Job' && object.metadata.labels['cdk8s-posit-connect/check'] === check)?.spec.template.spec;
}

/** What the checks know of an installation: Secrets, names and repositories, as their Jobs get them. */
const argumentsOf = (check: string, changes: Partial<PositConnectProps>) => podOf(check, changes)?.containers[0].args;

describe('the check of Secrets', () => {
  const secretsIn = (changes: Partial<PositConnectProps>, check = 'secrets') => {
    const args: string[] = argumentsOf(check, changes) ?? [];
    return args.flatMap((name, index) => (index % 5 === 1 ? [`${name} ${args[index + 1]} ${args[index + 2]}`] : []));
  };

  it('looks for all that the server reads, the license and pull secrets included', () => {
    expect(secretsIn({ imagePullSecrets: ['registry'], values: { pod: { env: [{ name: 'TOKEN', valueFrom: { secretKeyRef: { name: 'extra', key: 'token' } } }] } } })).toEqual([
      'connect-database password CONNECT_POSTGRES_PASSWORD of container connect',
      'extra token TOKEN of container connect',
      'connect-license  volume license-file',
      'registry .dockerconfigjson .dockercfg pulling images',
    ]);
  });

  it('looks for the certificate of the ingress, but not for one that an issuer makes', () => {
    const ingress = (annotations?: { [key: string]: string }) => Ingress.nginx({ host: 'connect.example.com', tlsSecret: 'connect-tls', annotations });
    expect(secretsIn({ ingress: ingress() })).toContain('connect-tls tls.crt Ingress connect-rstudio-connect');
    expect(secretsIn({ ingress: ingress({ 'cert-manager.io/cluster-issuer': 'letsencrypt' }) }).join()).not.toContain('connect-tls');
  });

  it('looks in the namespace of content for what content reads', () => {
    const env = [{ name: 'API_KEY', valueFrom: { secretKeyRef: { name: 'content-secret', key: 'api' } } }];
    const execution = Execution.kubernetes({ env, imagePullSecrets: ['content-registry'] });
    const changes = { execution, contentNamespace: ContentNamespace.named('content'), storage: undefined, values: { sharedStorage: { create: true } } };
    expect(secretsIn(changes, 'content-secrets')).toEqual([
      'content-secret api API_KEY of container connect-content', 'content-registry .dockerconfigjson .dockercfg pulling images',
    ]);
    expect(secretsIn(changes).join()).not.toContain('content-secret');
  });

  it('leaves out what may be missing, and what the release brings itself', () => {
    const optional = { values: { pod: { env: [{ name: 'A', valueFrom: { secretKeyRef: { name: 'maybe', key: 'a', optional: true } } }] } } };
    expect(secretsIn(optional).join()).not.toContain('maybe');
    const literal = License.fromFile('text', { allowPlaintext: true });
    expect(secretsIn({ license: literal }).join()).not.toContain('license');
  });
});

describe('the check of the license', () => {
  const environmentOf = (license: License) => podOf('license', { license })?.containers[0];

  it('looks for the Secret and key of the deployment', () => {
    const { env } = environmentOf(License.fromSecret(SecretSource.existing('lic', 'connect.lic')));
    expect(env).toEqual(expect.arrayContaining([{ name: 'HOLDER', value: 'lic' }, { name: 'KEY', value: 'connect.lic' }]));
  });

  it('tries the license server of the deployment', () => {
    expect(environmentOf(License.server('license.example.com', 9000)).args.slice(1)).toEqual(['license.example.com', '9000']);
  });

  it('is not made for a license among the manifests', () => {
    expect(environmentOf(License.key('AAAA', { allowPlaintext: true }))).toBeUndefined();
    expect(environmentOf(License.unmanaged())).toBeUndefined();
  });
});

describe('the check of names', () => {
  const namesIn = (changes: Partial<PositConnectProps>) => {
    const args: string[] = argumentsOf('dns', changes).slice(1);
    return Object.fromEntries(args.flatMap((name, index) => (index % 2 === 0 ? [[name, args[index + 1]]] : [])));
  };

  it('asks for servers of options, settings and the license, each once, with all that name it', () => {
    const names = namesIn({
      storage: SharedStorage.nfs({ server: 'nfs.example.com', path: '/export', capacity: Size.gibibytes(1) }),
      license: License.server('LICENSE.example.com', 9000),
      config: { rPackageRepository: { CRAN: { url: 'https://ppm.example.com/cran' }, RSPM: { url: 'http://ppm.example.com:4242/x' } }, smtp: { host: 'mail.example.com' } },
    });
    expect(names).toEqual({
      'nfs.example.com': 'storage',
      'postgres.example.com': 'database',
      'ppm.example.com': 'setting RPackageRepository "CRAN".URL, setting RPackageRepository "RSPM".URL',
      'mail.example.com': 'setting SMTP.Host',
      'license.example.com': 'license',
    });
  });

  it('leaves out the database for trying things out, whose name comes with it', () => {
    const database = Database.evaluation({ password: SecretSource.existing('connect-database', 'password'), capacity: Size.gibibytes(1) });
    expect(Object.values(namesIn({ database })).join()).not.toContain('database');
  });

  it('leaves out addresses, of which DNS knows nothing', () => {
    const database = Database.fromUrl('postgres://connect@[fd00::5]:5432,10.0.0.7:5432/connect');
    const repositories = { CRAN: { url: 'http://10.0.0.8/cran' }, RSPM: { url: 'http://[fd00::9]:80/cran' } };
    expect(argumentsOf('dns', { database, config: { rPackageRepository: repositories } })).toBeUndefined();
  });

  it('leaves out the address of Connect itself, whose record may come with the ingress', () => {
    expect(namesIn({})).not.toHaveProperty(['connect.example.com']);
  });
});

describe('the check of package repositories', () => {
  it('asks for those of the settings and those of the variables of content, each once', () => {
    const url = 'https://ppm.example.com/cran/';
    const config = { rPackageRepository: { CRAN: { url }, RSPM: { url } } };
    const execution = Execution.kubernetes({ env: [{ name: 'PIP_INDEX_URL', value: 'https://ppm.example.com/pypi/simple' }, { name: 'OTHER', value: 'https://x' }] });
    expect(argumentsOf('package-repositories', { config, execution }).slice(1)).toEqual([
      'https://ppm.example.com/cran/src/contrib/PACKAGES', 'https://ppm.example.com/cran', 'setting RPackageRepository "CRAN".URL, setting RPackageRepository "RSPM".URL',
      'https://ppm.example.com/pypi/simple/', 'https://ppm.example.com/pypi/simple', 'variable PIP_INDEX_URL of content',
    ]);
  });
});

describe('the check of images of content', () => {
  it('knows what is declared, by the place where it is declared, each image once', () => {
    const image = 'content:1';
    const python = { version: '3.14.6', path: '/opt/python/3.14.6/bin/python3' };
    const executionEnvironments = [
      ExecutionEnvironment.of(image, { r: [{ version: '4.6.1', path: '/opt/R/4.6.1/bin/R' }], supervisor: '/opt/s.sh' }),
      ExecutionEnvironment.of(image, { python: [python], matching: EnvironmentMatching.NONE }),
    ];
    const [container] = podOf('execution-environment', { executionEnvironments }).containers;
    expect(container.image).toBe(image);
    expect(container.args).toEqual([
      'R', '/opt/R/4.6.1/bin/R', '4.6.1', 'executionEnvironments[0].r[0]',
      'Python', '/opt/python/3.14.6/bin/python3', '3.14.6', 'executionEnvironments[1].python[0]',
      'supervisor', '/opt/s.sh', '', 'executionEnvironments[0].supervisor',
    ]);
  });

  it('pulls it where content runs, with the pull secrets of content', () => {
    const scheduling = { nodeSelector: { workload: 'content' } };
    const execution = Execution.kubernetes({ scheduling, imagePullSecrets: ['content-registry'] });
    expect(podOf('execution-environment', { execution })).toMatchObject({ ...scheduling, imagePullSecrets: [{ name: 'content-registry' }] });
  });
});

describe('the check of a content Job', () => {
  const manifestOf = (changes: Partial<PositConnectProps>) => {
    const { env } = podOf('content-job', changes, 'verification').containers[0];
    return JSON.parse(env.find(({ name }: { name: string }) => name === 'CONTENT_JOB').value);
  };
  const imagesIn = (changes: Partial<PositConnectProps>) => {
    const { initContainers, containers } = manifestOf(changes).spec.template.spec;
    return [...initContainers, ...containers].map(({ image }) => image);
  };

  it('runs the images that content runs', () => {
    const changes = [{}, { version: ConnectVersion.of('2026.08.1') }, { execution: Execution.kubernetes({ initContainer: { repository: 'mirror/init' } }) }];
    for (const change of changes) {
      const { images } = new PositConnect(Testing.app(), 'connect', minimalProps(change));
      expect(imagesIn(change)).toHaveLength(2);
      expect(images).toEqual(expect.arrayContaining(imagesIn(change)));
    }
  });

  it('mounts the claim and folder that Connect gives to content, under its account', () => {
    const pod = manifestOf({ storage: SharedStorage.existingClaim({ claimName: 'connect-data', subPath: 'production' }) }).spec.template.spec;
    expect(pod.serviceAccountName).toBe('connect-content');
    expect(JSON.stringify(pod.volumes)).toContain('"claimName":"connect-data"');
    expect(JSON.stringify(pod.containers[0].volumeMounts)).toContain('"subPath":"production"');
  });
});

describe('a check', () => {
  it('mounts the claim and the folder that the server mounts', () => {
    const pod = podOf('storage-mount', { storage: SharedStorage.existingClaim({ claimName: 'connect-data', subPath: 'production' }) });
    expect(JSON.stringify(pod.volumes)).toContain('"claimName":"connect-data"');
    expect(JSON.stringify(pod.containers)).toContain('"subPath":"production"');
  });

  it('waits with the mount until the release has made the claim, where the chart makes it', () => {
    const chartMakesIt = { storage: undefined, values: { sharedStorage: { create: true } } };
    expect(podOf('storage-mount', chartMakesIt)).toBeUndefined();
    const pod = podOf('storage-mount', chartMakesIt, 'verification');
    expect(JSON.stringify(pod.volumes)).toContain('"claimName":"connect-rstudio-connect-shared-storage"');
  });

  it('logs in with the very Secret of the deployment', () => {
    expect(JSON.stringify(podOf('database-login', {}).containers)).toContain('{"key":"password","name":"connect-database"}');
  });

  it('runs where the server may run', () => {
    const scheduling = { nodeSelector: { workload: 'connect' }, tolerations: [{ key: 'dedicated', operator: 'Exists' }] };
    expect(podOf('database-endpoint', { scheduling })).toMatchObject(scheduling);
  });

  it('runs on the nodes that the affinity of the server asks for', () => {
    const expression = { key: 'kubernetes.io/arch', operator: 'In', values: ['amd64'] };
    const nodeAffinity = { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [expression] }] } };
    const changes = { scheduling: { affinity: { nodeAffinity } } };
    expect(podOf('database-endpoint', changes).affinity).toEqual({ nodeAffinity });
    expect(Object.keys(podOf('storage-mount', changes).affinity).sort()).toEqual(['nodeAffinity', 'podAntiAffinity']);
  });

  it('pulls its image with the Secrets that only the values name', () => {
    const pod = podOf('database-endpoint', { values: { image: { imagePullSecrets: [{ name: 'registry' }] } } });
    expect(pod.imagePullSecrets).toEqual([{ name: 'registry' }]);
  });

  it('looks for the server that the database URL asks for', () => {
    const database = Database.fromUrl('postgres://c@a.example.com,b.example.com/connect?target_session_attrs=primary');
    expect(podOf('database-login', { database }).containers[0].env).toContainEqual({ name: 'PGTARGETSESSIONATTRS', value: 'primary' });
  });

  it('pulls its image with the Secrets of the deployment', () => {
    expect(podOf('database-endpoint', { imagePullSecrets: ['registry'] }).imagePullSecrets).toEqual([{ name: 'registry' }]);
  });

  it('does not exist for a storage whose servers nobody named', () => {
    expect(podOf('storage-endpoint', {})).toBeUndefined();
  });
});

describe('the suite of Posit', () => {
  const suite = (changes: Partial<PositConnectProps>) => {
    const checks = Checks.of(Check.positVip({ apiKey: SecretSource.existing('connect-api-key', 'key') }));
    const connect = new PositConnect(Testing.app(), 'connect', minimalProps({ checks, ...changes }));
    const objects: any[] = connect.verification === undefined ? [] : Testing.synth(connect.verification);
    return { connect, objects, toml: parse(objects.find(({ kind }) => kind === 'ConfigMap').data['vip.toml']) };
  };

  it('gets the address, the version, the log-in, Package Manager and the runtimes of the deployment', () => {
    const { toml } = suite({
      address: 'https://connect.example.com/',
      ingress: Ingress.nginx({ host: 'connect.example.com', tlsSecret: 'connect-tls' }),
      version: ConnectVersion.of('2026.08.1'),
      authentication: Authentication.pam(),
      executionEnvironments: [ExecutionEnvironment.of('content:1', { r: [{ path: '/opt/R/4.6.1/bin/R', version: '4.6.1' }], python: [{ path: '/opt/python/3.14.0/bin/python3', version: '3.14.0' }] })],
      config: { rPackageRepository: { CRAN: { url: 'https://packages.example.com/cran/latest' } } },
    });
    expect(toml).toEqual({
      general: { deployment_name: 'connect in namespace posit-connect' },
      connect: { url: 'https://connect.example.com', version: '2026.08.1' },
      workbench: { enabled: false },
      package_manager: { url: 'https://packages.example.com' },
      auth: { provider: '' },
      runtimes: { r_versions: ['4.6.1'], python_versions: ['3.14.0'] },
    });
  });

  it('asks the Service where there is no ingress, and takes the log-in by password where nothing is said', () => {
    expect(suite({}).toml).toMatchObject({ connect: { url: 'http://connect-rstudio-connect.posit-connect.svc:80' }, auth: { provider: 'password' } });
  });

  it('is among the images of the deployment', () => {
    expect(suite({}).connect.images).toContain('ghcr.io/posit-dev/vip:2026.8.0');
  });

  it('may run in a namespace whose Pod Security is restricted', () => {
    const { objects } = suite({});
    const job = objects.find(({ kind }) => kind === 'Job');
    expect(strictestLevel([job.spec.template.spec])).toBe('restricted');
  });
});
