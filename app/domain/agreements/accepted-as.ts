/** Why a party's yes was said in a meeting and written down for her; a closed list. */
export const meetingReasons = ['no-email', 'reserved', 'needs-help'] as const;
export type MeetingReason = (typeof meetingReasons)[number];

/** In whose name a party accepted: typed on the link, or said in a meeting before a witness. */
export type AcceptedAs = {
  readonly name: string;
  readonly meeting?: { readonly reason: MeetingReason; readonly witness: string };
};
