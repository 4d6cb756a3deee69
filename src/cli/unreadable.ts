/** What keeps a command from a result, in one sentence for the person who called it. */
export class Unreadable extends Error {}
