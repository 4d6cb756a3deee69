import { ApiObject } from 'cdk8s';
import { isJsonObject, Json, JsonObject } from '../values/json';
import { isMisread } from '../values/misread-text';

/** An object of a stage, written so that whoever reads its YAML takes texts for texts. */
export class StageObject extends ApiObject {
  public toJson(): JsonObject {
    const manifest = super.toJson() as JsonObject;
    return holdsMisread(manifest) ? withQuotes(manifest) : manifest;
  }
}

// cdk8s has no option for it, but its YAML package asks an object for `toJSON`, and leaves nodes that it is given alone.
function withQuotes(manifest: JsonObject): JsonObject {
  return Object.defineProperty({ ...manifest }, 'toJSON', { value: () => quoted(manifest) });
}

function quoted(value: Json | undefined): unknown {
  if (typeof value === 'string') return isMisread(value) ? quotedText(value) : value;
  if (Array.isArray(value)) return value.map(quoted);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, quoted(child)]));
}

function quotedText(text: string): unknown {
  const { Scalar } = require('yaml') as typeof import('yaml');
  return Object.assign(new Scalar(text), { type: Scalar.QUOTE_DOUBLE });
}

function holdsMisread(value: Json | undefined): boolean {
  if (typeof value === 'string') return isMisread(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsMisread);
}
