import { mistake } from '../../errors/posit-connect-error';

const COMPONENT = '[a-z0-9]+(?:[._-]+[a-z0-9]+)*';
const REFERENCE = new RegExp(
  `^(?:[A-Za-z0-9.-]+(?::\\d+)?/)?${COMPONENT}(?:/${COMPONENT})*(?<tag>:\\w[\\w.-]{0,127})?(?<digest>@sha256:[0-9a-f]{64})?$`,
);

/** The image as given, with or without tag and digest, or a mistake that names the prop. */
export function requireImage(value: string, at: string, prop: string): string {
  if (REFERENCE.test(value)) return value;
  throw refusal(value, at, prop, "'registry.example.com/connect-content:2026-08' (repository in lower case, tag, no scheme)");
}

/** The repository of an image as given, without tag and digest, or a mistake that names the prop. */
export function requireImageRepository(value: string, at: string, prop: string): string {
  const parts = REFERENCE.exec(value)?.groups;
  if (parts !== undefined && parts.tag === undefined && parts.digest === undefined) return value;
  throw refusal(value, at, prop, "'registry.example.com/connect' (repository in lower case, no tag, no scheme)");
}

function refusal(value: string, at: string, prop: string, form: string) {
  return mistake('IMAGE', { at, what: `${prop} is ${JSON.stringify(value)}`, fix: `${prop}: ${form}` });
}
