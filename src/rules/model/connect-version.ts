import { versionInTag } from '../../values/version-in-tag';
import { textAt } from './lookup';
import { ReleaseNumber, releaseNumber } from './release-number';
import { PathSegment } from './value-path';
import { ValuesModel } from './values-model';

/** Version of Connect that the chart is made for. */
export const CHART_CONNECT_VERSION = '2026.08.0';

/** The version of Connect that runs, and where it was chosen. */
export interface RunningVersion {
  readonly path: readonly PathSegment[];
  readonly text: string;
  readonly number: ReleaseNumber;
}

/** The version in the tag of the server's image; undefined where none can be read from it. */
export function taggedVersion(model: ValuesModel): RunningVersion | undefined {
  const text = versionInTag(textAt(model.effective, 'image.tag'));
  return text === undefined ? undefined : running(['image', 'tag'], text);
}

/** The version that the chart takes for everything but a tagged server. */
export function chartVersion(model: ValuesModel): RunningVersion | undefined {
  return running(['versionOverride'], textAt(model.effective, 'versionOverride') || model.connectVersion);
}

/** The version of the server, from its tag first; undefined where a tag names none. */
export function serverVersion(model: ValuesModel): RunningVersion | undefined {
  return textAt(model.effective, 'image.tag') === '' ? chartVersion(model) : taggedVersion(model);
}

function running(path: readonly PathSegment[], text: string): RunningVersion | undefined {
  const number = releaseNumber(text);
  return number === undefined ? undefined : { path, text, number };
}
