import { Authentication } from '../options/authentication';
import { AuthenticationSection, SectionCertificate } from '../options/authentication/authentication-choice';
import { NAME_SERVICE_KEY } from '../options/authentication/name-service';
import { SecretSource } from '../options/secret-source';
import { certificateVolume } from './certificate-volume';
import { Contribution, GcfgSections, GcfgValue, secretReference, secretVariable, SecretUse } from './contribution';
import { namedSection } from './gcfg';
import { JsonObject } from './json';
import { ReleaseContext } from './release-context';

const FOLDER = '/etc/posit-connect';

/** A file in the Connect container, from a key of a Secret or ConfigMap. */
interface MountedFile {
  readonly setting: string;
  readonly path: string;
  readonly volume: JsonObject;
  readonly mount: JsonObject;
}

/** What the log-in adds to the chart's values. */
export function authenticationContribution(authentication: Authentication | undefined, context: ReleaseContext): Contribution {
  if (authentication === undefined) return {};
  const { provider, sections, nameService } = authentication._choice;
  const files = sections.flatMap((section) => mountedFiles(section, context.releaseName));
  return {
    config: sections.reduce<GcfgSections>(
      (config, section) => ({ ...config, ...gcfgSection(section, context.releaseName) }),
      { Authentication: { Provider: provider } },
    ),
    env: sections.flatMap((section) => variables(section, context.releaseName)),
    volumes: files.map(({ volume }) => volume),
    volumeMounts: files.map(({ mount }) => mount),
    secrets: [...sections.flatMap((section) => secretUses(section)), ...(nameService ? [nameServiceUse(nameService)] : [])],
    values: nameService && { nameservice: nameServiceValues(nameService, context) },
  };
}

function gcfgSection(section: AuthenticationSection, releaseName: string): GcfgSections {
  const settings: Record<string, GcfgValue | undefined> = { ...section.settings };
  for (const { setting, path } of mountedFiles(section, releaseName)) settings[setting] = path;
  if (Object.values(settings).every((value) => value === undefined)) return {};
  return { [section.label === undefined ? section.name : namedSection(section.name, section.label)]: settings };
}

function variables(section: AuthenticationSection, releaseName: string): readonly JsonObject[] {
  const { secret } = section;
  if (secret?.kind !== 'variable') return [];
  return secretUses(section).map((use) => secretVariable(secret.variable, use, releaseName));
}

function secretUses({ secret, slug }: AuthenticationSection): readonly SecretUse[] {
  return secret === undefined ? [] : [{ source: secret.source, purpose: slug, key: secret.key }];
}

function mountedFiles(section: AuthenticationSection, releaseName: string): readonly MountedFile[] {
  const certificate = section.certificate === undefined ? [] : [certificateFile(section.certificate, `${section.slug}-ca`)];
  const { secret, slug } = section;
  if (secret?.kind !== 'file') return certificate;
  const secretFiles = secretUses(section).map((use) => {
    const { name, key } = secretReference(use, releaseName);
    return mountedFile(secret.setting, slug, secret.key, { secret: { secretName: name, items: [{ key, path: secret.key }] } });
  });
  return [...secretFiles, ...certificate];
}

function certificateFile({ location, setting }: SectionCertificate, volume: string): MountedFile {
  return mountedFile(setting, volume, location.key, certificateVolume(location, location.key));
}

function mountedFile(setting: string, name: string, file: string, source: JsonObject): MountedFile {
  const mountPath = `${FOLDER}/${name}`;
  return { setting, path: `${mountPath}/${file}`, volume: { name, ...source }, mount: { name, mountPath, readOnly: true } };
}

function nameServiceUse(source: SecretSource): SecretUse {
  return { source, purpose: 'nameservice', key: NAME_SERVICE_KEY };
}

function nameServiceValues(source: SecretSource, context: ReleaseContext): JsonObject {
  return { enabled: true, secretName: secretReference(nameServiceUse(source), context.releaseName).name };
}
