import * as fs from 'node:fs';
import * as path from 'node:path';
import { App, Chart, Names } from 'cdk8s';
import { Construct } from 'constructs';
import { renderAhead } from './chart/render-ahead/render-ahead';
import { manifestsOf, objectsOf } from './connect-fleet/chart-objects';
import { ConnectFleetProps } from './connect-fleet/connect-fleet-props';
import { EnrolledMember, enrolledMembers, memberPath } from './connect-fleet/enrolled-members';
import { ManifestYaml } from './connect-fleet/manifest-yaml';
import { membersOfShard } from './connect-fleet/members-of-shard';
import { tellBuilt } from './chart/synth-messages';
import { requireValid } from './connect-fleet/validated-once';
import { formatFault } from './errors/fault';
import { FaultCollector } from './errors/fault-collector';
import { mistake } from './errors/posit-connect-error';
import { leaveUnrendered, releaseRequest } from './installation-plan';
import { PositConnect } from './posit-connect';
import { isOwnCluster } from './stages/cluster-scope';
import { orderedConstruct } from './stages/construct-order';
import { givesOwnFolders } from './stages/own-folder';
import { stageFile, STAGE_NAMES } from './stages/stage-chart';

/**
 * Many installations of Posit Connect in one App: for departments, stages of life, regions. What they have in common is
 * said once, and what helm has not rendered before is rendered for several members at a time.
 *
 * The manifests of each member lie in a folder of its own, `<name>/` or `<cluster>/<name>/`, one file a stage. It is an App:
 * `cdk8s synth` and `node main.js` both work, and further Charts may be put into it.
 *
 * @see docs/fleets.md
 * @example
 * const fleet = new ConnectFleet({
 *   defaults: {
 *     license: License.fromSecret(SecretSource.existing('connect-license', 'license.lic')),
 *     storage: SharedStorage.existingClaim({ claimName: 'connect-data' }),
 *   },
 *   environments: { production: { replicas: 2 } },
 *   members: [
 *     { name: 'marketing', environment: 'production', address: 'https://marketing.example.com' },
 *     { name: 'research', address: 'https://research.example.com' },
 *   ],
 * });
 * fleet.synth();
 */
export class ConnectFleet extends App {
  /** The installations, in the order of `members`; one that cannot be built is reported by `synth()`, and left out. */
  public readonly deployments: PositConnect[];

  private readonly chartsOfOthers = new Set<Chart>();

  /**
   * @param props members, and what they have in common
   */
  public constructor(props: ConnectFleetProps) {
    super({ outdir: props.outdir });
    givesOwnFolders(this);
    const faults = new FaultCollector('ConnectFleet');
    const members = enrolledMembers(props, faults);
    const own = new Set(membersOfShard(members));
    const requests = [...own].flatMap((member) => releaseRequest(member.props, member.name, memberPath(member)) ?? []);
    this.deployments = renderAhead(requests, () => members.map((member) => this.built(member, own.has(member))));
    const messages = faults.faults.map(formatFault);
    this.node.addValidation({ validate: () => messages });
  }

  /**
   * The installation of a member.
   *
   * @param name its name; where members of several clusters share it, `<cluster>/<name>`
   * @throws PositConnectError `FLEET_MEMBER` where there is none, or more than one
   * @example new ConnectFleet({ members: [] }).deployment('marketing').serviceName
   */
  public deployment(name: string): PositConnect {
    const found = this.deployments.filter(({ node }) => node.path === name || node.id === name);
    const exact = found.find(({ node }) => node.path === name) ?? (found.length === 1 ? found[0] : undefined);
    if (exact !== undefined) return exact;
    throw mistake('FLEET_MEMBER', {
      at: 'ConnectFleet.deployment',
      what: `${found.length === 0 ? 'no' : 'more than one'} member is called ${JSON.stringify(name)}`,
      fix: (found.length === 0 ? this.deployments : found).map(({ node }) => `'${node.path}'`).join(' or ') || 'a member of that name in members',
    });
  }

  /** Writes all manifests. Validates once, and takes twice the time for twice the members; `App.synth` takes four times. */
  public synth(): void {
    requireValid(this);
    const ordered = orderedConstruct(this) !== undefined;
    const names = this.stageFiles();
    const yaml = new ManifestYaml();
    for (const chart of this.charts.filter((each) => !this.chartsOfOthers.has(each))) {
      const file = path.join(this.outdir, `${names.get(chart) ?? Names.toDnsLabel(chart)}${this.outputFileExtension}`);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, yaml.text(manifestsOf(chart, ordered)));
    }
    fs.mkdirSync(this.outdir, { recursive: true });
    if (process.env.CDK8S_RECORD_CONSTRUCT_METADATA === 'true') this.writeMetadata();
  }

  // What another shard writes is here all the same: what delivers the fleet asks for all of it.
  private built(member: EnrolledMember, isOwn: boolean): PositConnect {
    if (!isOwn) leaveUnrendered(member.props);
    const deployment = new PositConnect(this.clusterOf(member), member.name, member.props);
    if (isOwn) tellBuilt();
    else this.chartsOfOthers.add(deployment.release);
    return deployment;
  }

  private clusterOf({ cluster }: EnrolledMember): Construct {
    if (cluster === undefined) return this;
    const known = this.node.tryFindChild(cluster);
    if (known !== undefined) return known;
    const scope = new Construct(this, cluster);
    isOwnCluster(scope);
    return scope;
  }

  private stageFiles(): ReadonlyMap<Chart | undefined, string> {
    const files = this.deployments.flatMap((deployment) => STAGE_NAMES.map((stage) => [deployment[stage], `${deployment.node.path}/${stageFile(stage)}`] as const));
    return new Map(files);
  }

  // What `cdk8s synth` with validations asks an App for.
  private writeMetadata(): void {
    const objects = this.charts.flatMap(objectsOf);
    const resources = Object.fromEntries(objects.map(({ name, node }) => [name, { path: node.path }]));
    fs.writeFileSync(path.join(this.outdir, 'construct-metadata.json'), JSON.stringify({ version: '1.0.0', resources }));
  }
}
