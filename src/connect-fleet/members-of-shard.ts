import { EnrolledMember, memberPath } from './enrolled-members';
import { namesOfShard } from '../chart/shard';
import { askedShard, tellMembers } from '../chart/synth-messages';

/** The members that this process is asked for: all of them, or those of its shard. */
export function membersOfShard(members: readonly EnrolledMember[]): readonly EnrolledMember[] {
  tellMembers(members.map(memberPath));
  const shard = askedShard();
  if (shard === undefined) return members;
  const names = namesOfShard(members.map(memberPath), shard);
  return members.filter((member) => names.has(memberPath(member)));
}
