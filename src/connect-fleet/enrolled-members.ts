import { FaultCollector } from '../errors/fault-collector';
import { mistake } from '../errors/posit-connect-error';
import { PositConnectProps } from '../options/posit-connect-props';
import { requireLabelName } from '../options/syntax/kubernetes-name';
import { ConnectFleetProps, FleetMember } from './connect-fleet-props';
import { layeredOptions } from './layered-options';

/** A member with all that holds for it. */
export interface EnrolledMember {
  readonly name: string;
  readonly cluster?: string;
  readonly props: PositConnectProps;
}

const USUAL_ENVIRONMENTS = ['development', 'staging', 'production'];
const NEEDED = ['address', 'license'] as const;

/** The members that can be built, each with all that holds for it; what is wrong with the others goes into `faults`. */
export function enrolledMembers(fleet: ConnectFleetProps, faults: FaultCollector): readonly EnrolledMember[] {
  const places = new Map<string, number>();
  return fleet.members.flatMap((member, index) => {
    const enrolled = faults.attempt(() => {
      requireOwnPlace(fleet, member, index, places);
      return enrolledMember(fleet, member);
    });
    return enrolled === undefined ? [] : [enrolled];
  });
}

/** Path of a member below its fleet. */
export function memberPath({ name, cluster }: Pick<FleetMember, 'name' | 'cluster'>): string {
  return cluster === undefined ? name : `${cluster}/${name}`;
}

// Names become folders and constructs, and a cluster is the parent of its members.
function requireOwnPlace({ members }: ConnectFleetProps, member: FleetMember, index: number, places: Map<string, number>): void {
  requireLabelName(member.name, `members[${index}]`, 'name');
  if (member.cluster !== undefined) requireLabelName(member.cluster, memberPath(member), 'cluster');
  const other = places.get(memberPath(member));
  places.set(memberPath(member), index);
  if (other !== undefined) {
    throw mistake('FLEET_MEMBER', {
      at: memberPath(member),
      what: `members[${other}] and members[${index}] are both called ${member.name}${member.cluster === undefined ? '' : ` in cluster ${member.cluster}`}`,
      fix: `another name for one of both, e.g. name: '${member.name}-2'; or a cluster for each`,
    });
  }
  if (member.cluster !== undefined || !members.some(({ cluster }) => cluster === member.name)) return;
  throw mistake('FLEET_MEMBER', {
    at: member.name,
    what: `members[${index}] has the name of a cluster, ${member.name}, whose members lie in a folder of that name`,
    fix: `another name, e.g. name: '${member.name}-connect'; or cluster: '${member.name}'`,
  });
}

function enrolledMember(fleet: ConnectFleetProps, member: FleetMember): EnrolledMember {
  const { name, environment, cluster, ...own } = member;
  const ofEnvironment = environment === undefined ? undefined : defaultsOf('environment', environment, fleet.environments ?? {}, USUAL_ENVIRONMENTS, member);
  const ofCluster = cluster === undefined || fleet.clusters === undefined ? undefined : defaultsOf('cluster', cluster, fleet.clusters, [], member);
  const props = layeredOptions({ namespace: name }, fleet.defaults, ofEnvironment, ofCluster, own);
  const missing = NEEDED.filter((option) => props[option] === undefined);
  if (missing.length === 0) return { name, cluster, props: props as unknown as PositConnectProps };
  throw mistake('FLEET_MEMBER', {
    at: memberPath(member),
    what: `${missing.join(' and ')} of ${name} ${missing.length === 1 ? 'is' : 'are'} said nowhere`,
    fix: `${missing.map((option) => `${option}: …`).join(', ')} in the member, or in defaults, environments or clusters`,
  });
}

function defaultsOf<T>(prop: string, name: string, given: { readonly [name: string]: T }, usual: readonly string[], member: FleetMember): T | undefined {
  if (Object.hasOwn(given, name)) return given[name];
  if (usual.includes(name)) return undefined;
  const known = [...new Set([...Object.keys(given), ...usual])];
  throw mistake('FLEET_PLACE', {
    at: memberPath(member),
    what: `${prop} of ${member.name} is ${JSON.stringify(name)}, which is no key of ${prop}s`,
    fix: `${prop}: ${known.map((each) => JSON.stringify(each)).join(' or ')}; or ${prop}s: { ${JSON.stringify(name)}: {} }`,
  });
}
