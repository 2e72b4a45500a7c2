/**
 * Everything the log can tell. A name is `noun.verb` in the past; facts hold ids, codes, dates
 * and hashes, never a person's words.
 */
export const auditActions = [
  'session.started',
  'session.ended',
  'user.invited',
  'user.invited-again',
  'user.changed',
  'user.suspended',
  'user.reinstated',
  'office.added',
  'office.changed',
  'company.registered',
  'company.changed',
  'company.claimed',
  'company.released',
  'company.offered',
  'company.handed-over',
  'company.not-taken-over',
  'company.stopped',
  'company.reopened',
  'contact.added',
  'contact.changed',
  'contact.removed',
  'contact.logged',
  'promise.kept',
  'promise.dropped',
  'warning.recorded',
  'task-question.asked',
  'task-question.settled',
  'match.kept',
  'match.noted',
  'match.note-finished',
  'weights.changed',
  'question.asked',
  'question.answered',
  'question.closed',
  'lead.registered',
  'lead.approved',
  'lead.declined',
  'need.started',
  'need.submitted',
  'need.changed',
  'need.completed',
  'need.opened',
  'need.claimed',
  'need.released',
  'need.paused',
  'need.resumed',
  'need.closed',
  'need.reopened',
  'analysis.saved',
  'correction.sent',
  'correction.handled',
  'profile.created',
  'profile.changed',
  'profile.opened',
  'profile.objected',
  'profile.objection-settled',
  'profile.hand-over-asked',
  'profile.handed-over',
  'profile.hand-over-declined',
  'search.asked',
  'search.answered',
  'search.taken-back',
  'found-job.told',
  'found-job.taken-up',
  'found-job.taken-back',
  'found-job.contact-chosen',
  'profile.specialist-wished',
  'profile.specialist-wish-taken-back',
  'identity.changed',
  'identity.read',
  'break-glass.asked',
  'break-glass.approved',
  'break-glass.declined',
  'break-glass.closed',
  'requirements.ticked',
  'assessment.saved',
  'proposal.drafted',
  'proposal.card-changed',
  'proposal.asked',
  'proposal.change-requested',
  'proposal.items-taken-away',
  'proposal.link-sent',
  'proposal.reminded',
  'proposal.reminder-stopped',
  'proposal.paused',
  'proposal.resumed',
  'proposal.answered-by-phone',
  'proposal.declined',
  'proposal.shown',
  'proposal.question-asked',
  'proposal.answered',
  'proposal.interested',
  'proposal.not-now',
  'proposal.meeting-asked',
  'proposal.meeting-declined',
  'proposal.meeting-arranged',
  'proposal.ended',
  'consent.given',
  'consent.withdrawn',
  'link.made',
  'link.revoked',
  'agreement.drafted',
  'agreement.changed',
  'agreement.approved',
  'agreement.sent',
  'agreement.accepted',
  'agreement.declined',
  'agreement.came-into-force',
  'words.remembered',
  'mail.parked',
  'mail.uncertain',
  'mail.retried',
  'mail.handled',
  'records.imported',
  'records.exported',
] as const;

export type AuditAction = (typeof auditActions)[number];

/**
 * Who did it: a user, a person by her link, a party by her link, somebody nobody knows yet, or the
 * operator's command line.
 */
export type AuditActor =
  | `user:${string}`
  | `person:${string}`
  | `party:${string}`
  | 'visitor'
  | 'operator'
  | 'worker';

export interface AuditEvent {
  readonly action: AuditAction;
  readonly actor: AuditActor;
  /** The record it concerns, as `kind:id`. */
  readonly subject: `${string}:${string}`;
  readonly facts?: Readonly<Record<string, string | number | boolean>>;
}
