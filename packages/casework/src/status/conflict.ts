/**
 * An event that could not take effect: the guard that should have refused it did not see what somebody else was writing at the same
 * time. It stays in the history, is shown, and changes nothing else.
 */
export interface Conflict {
  readonly eventId: string
  readonly code: 'unknown-proposal' | 'same-person' | 'already-decided' | 'unknown-reference' | 'not-open'
}
