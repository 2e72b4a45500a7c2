import type { ActorKind } from './actor';

/**
 * The one table of who may do what. Every route stands here by its file name, with who may load
 * it and who may send to it; a route that is missing fails the build. Whose record it is, is
 * decided in each query's `where`, never here.
 */
export type Access = readonly ActorKind[];

interface RoutePolicy {
  readonly loader?: Access;
  readonly action?: Access;
  /** Only there when the demo is running; otherwise the route answers 404. */
  readonly demoOnly?: true;
}

const open = {
  /** What is only sent to: whoever opens its address is told so. */
  toNobody: [],
  toAnyone: ['anonymous', 'employer', 'specialist', 'administrator'],
  toEmployers: ['employer'],
  toSpecialists: ['specialist'],
  toAdministrators: ['administrator'],
  toTheJobseeker: ['jobseeker'],
  toTheParty: ['party'],
  toThoseWhoWrite: ['employer', 'specialist'],
  toThoseSignedIn: ['employer', 'specialist', 'administrator'],
} as const satisfies Record<string, Access>;

export const policy = {
  root: { loader: open.toAnyone },
  'routes/_index': { loader: open.toAnyone },
  'routes/$': { loader: open.toAnyone },
  'routes/privacy': { loader: open.toAnyone },
  'routes/verify': { loader: open.toAnyone, action: open.toAnyone },
  'routes/register': { loader: open.toAnyone, action: open.toAnyone },
  'routes/register_.received': { loader: open.toAnyone },
  'routes/leads._index': { loader: open.toSpecialists },
  'routes/leads.$leadId': { loader: open.toSpecialists, action: open.toSpecialists },
  'routes/schemes._index': { loader: open.toThoseWhoWrite },
  'routes/schemes.estimate': {
    loader: open.toThoseWhoWrite,
    action: open.toThoseWhoWrite,
  },
  'routes/figures._index': { loader: open.toSpecialists },
  'routes/figures.file': { loader: open.toSpecialists },
  'routes/search': { loader: open.toSpecialists, action: open.toSpecialists },
  'routes/desk._index': { loader: open.toSpecialists },
  'routes/needs._index': { loader: open.toSpecialists },
  'routes/jobs': { loader: open.toSpecialists },
  'routes/needs.week': { loader: open.toSpecialists, action: open.toSpecialists },
  'routes/needs.$needId._index': { loader: open.toSpecialists, action: open.toSpecialists },
  'routes/needs.$needId.move': { loader: open.toSpecialists, action: open.toSpecialists },
  'routes/needs.$needId_.complete': { loader: open.toSpecialists, action: open.toSpecialists },
  'routes/needs.$needId.analysis._index': {
    loader: open.toSpecialists,
    action: open.toSpecialists,
  },
  'routes/needs.$needId.analysis.tasks.$taskId': {
    loader: open.toSpecialists,
    action: open.toSpecialists,
  },
  'routes/needs.$needId.analysis.versions': { loader: open.toSpecialists },
  'routes/needs.$needId.demands': { loader: open.toSpecialists, action: open.toSpecialists },
  'routes/needs.$needId.requirements._index': {
    loader: open.toSpecialists,
    action: open.toSpecialists,
  },
  'routes/needs.$needId.requirements.$profileId._index': {
    loader: open.toSpecialists,
    action: open.toSpecialists,
  },
  'routes/needs.$needId.requirements.$profileId.print': { loader: open.toSpecialists },
  'routes/needs.$needId.matches._index': { loader: open.toSpecialists },
  'routes/needs.$needId.matches.$profileId_.changes': { loader: open.toSpecialists },
  'routes/needs.$needId.questions': { loader: open.toSpecialists, action: open.toSpecialists },
  'routes/needs.$needId.matches.$profileId': {
    loader: open.toSpecialists,
    action: open.toSpecialists,
  },
  'routes/companies._index': { loader: open.toSpecialists },
  'routes/companies.new': { loader: open.toSpecialists, action: open.toSpecialists },
  'routes/companies.$companyId._index': { loader: open.toSpecialists, action: open.toSpecialists },
  'routes/companies.$companyId.edit': { loader: open.toSpecialists, action: open.toSpecialists },
  'routes/companies.$companyId.log': { loader: open.toSpecialists, action: open.toSpecialists },
  'routes/companies.$companyId.person': { loader: open.toSpecialists, action: open.toSpecialists },
  'routes/companies.$companyId.staffing': {
    loader: open.toSpecialists,
    action: open.toSpecialists,
  },
  'routes/companies.$companyId.warnings': {
    loader: open.toSpecialists,
    action: open.toSpecialists,
  },
  'routes/companies.$companyId.need': { loader: open.toSpecialists, action: open.toSpecialists },
  'routes/hand-overs.$profileId': { loader: open.toSpecialists, action: open.toSpecialists },
  'routes/sharings.$sharingId': { loader: open.toSpecialists, action: open.toSpecialists },
  'routes/cases.$sharingId._index': { loader: open.toSpecialists },
  'routes/cases.$sharingId.matches': { loader: open.toSpecialists },
  'routes/cases.$sharingId.needs.$needId': { loader: open.toSpecialists },
  'routes/colleagues': { loader: open.toSpecialists, action: open.toSpecialists },
  'routes/profiles._index': { loader: open.toSpecialists },
  'routes/profiles.new': { loader: open.toSpecialists, action: open.toSpecialists },
  'routes/profiles.$profileId._index': { loader: open.toSpecialists, action: open.toSpecialists },
  'routes/profiles.$profileId.search': { loader: open.toSpecialists, action: open.toSpecialists },
  'routes/profiles.$profileId.found-job': {
    loader: open.toSpecialists,
    action: open.toSpecialists,
  },
  'routes/profiles.$profileId.own': { loader: open.toSpecialists },
  'routes/profiles.$profileId.edit': { loader: open.toSpecialists, action: open.toSpecialists },
  'routes/profiles.$profileId.identity': { loader: open.toSpecialists, action: open.toSpecialists },
  'routes/profiles.$profileId.share': { loader: open.toSpecialists, action: open.toSpecialists },
  'routes/profiles.$profileId.give': { loader: open.toSpecialists, action: open.toSpecialists },
  'routes/profiles.$profileId.matches': { loader: open.toSpecialists },
  'routes/profiles.$profileId.questions': { loader: open.toSpecialists },
  'routes/profiles.$profileId.jobs._index': {
    loader: open.toSpecialists,
    action: open.toSpecialists,
  },
  'routes/profiles.$profileId.jobs.compare': { loader: open.toSpecialists },
  'routes/profiles.$profileId.jobs.$jobId': {
    loader: open.toSpecialists,
    action: open.toSpecialists,
  },
  'routes/words': { loader: open.toNobody, action: open.toThoseWhoWrite },
  'routes/texts': { loader: open.toNobody, action: open.toThoseSignedIn },
  'routes/drafts': { loader: open.toNobody, action: open.toSpecialists },
  'routes/proposals.$proposalId': { loader: open.toSpecialists, action: open.toSpecialists },

  'routes/proposals.$proposalId_.meeting': {
    loader: open.toSpecialists,
    action: open.toSpecialists,
  },

  'routes/c.$token': { loader: open.toAnyone, action: open.toAnyone },
  'routes/a.$token': { loader: open.toAnyone },
  'routes/accept.pdf': { loader: open.toTheParty },
  'routes/accept._index': { loader: open.toTheParty, action: open.toTheParty },
  'routes/agreements.new': { loader: open.toSpecialists, action: open.toSpecialists },
  'routes/agreements.$agreementId._index': {
    loader: open.toSpecialists,
    action: open.toSpecialists,
  },
  'routes/agreements.$agreementId.follow-up': {
    loader: open.toSpecialists,
    action: open.toSpecialists,
  },
  'routes/agreements.$agreementId.print': { loader: open.toSpecialists },
  'routes/agreements.$agreementId.calendar': { loader: open.toSpecialists },
  'routes/agreements.$agreementId.pdf': { loader: open.toSpecialists },
  'routes/company.agreements.$agreementId_.calendar': { loader: open.toEmployers },
  'routes/company.agreements.$agreementId_.pdf': { loader: open.toEmployers },
  'routes/me.agreements.$agreementId_.calendar': { loader: open.toTheJobseeker },
  'routes/me.agreements.$agreementId_.pdf': { loader: open.toTheJobseeker },
  'routes/company.agreements.$agreementId': {
    loader: open.toEmployers,
    action: open.toEmployers,
  },
  'routes/company.agreements.$agreementId_.draft': {
    loader: open.toEmployers,
    action: open.toEmployers,
  },
  'routes/admin.agreements': { loader: open.toAdministrators, action: open.toAdministrators },

  'routes/p.$token': { loader: open.toAnyone },
  'routes/me.leave': { action: open.toTheJobseeker },
  'routes/me._index': { loader: open.toTheJobseeker },
  'routes/me.specialist': { loader: open.toTheJobseeker, action: open.toTheJobseeker },
  'routes/me.sharings': { loader: open.toTheJobseeker, action: open.toTheJobseeker },
  'routes/me.everything': { loader: open.toTheJobseeker },
  'routes/me.profile': { loader: open.toTheJobseeker, action: open.toTheJobseeker },
  'routes/me.searches': { loader: open.toTheJobseeker, action: open.toTheJobseeker },
  'routes/me.found-jobs': { loader: open.toTheJobseeker, action: open.toTheJobseeker },
  'routes/me.agreements.$agreementId': {
    loader: open.toTheJobseeker,
    action: open.toTheJobseeker,
  },
  'routes/me.consents.$consentId': { loader: open.toTheJobseeker },
  'routes/me.proposals.$proposalId': {
    loader: open.toTheJobseeker,
    action: open.toTheJobseeker,
  },
  'routes/me.proposals.$proposalId_.requirements': {
    loader: open.toTheJobseeker,
    action: open.toTheJobseeker,
  },
  'routes/me.proposals.$proposalId_.change': {
    loader: open.toTheJobseeker,
    action: open.toTheJobseeker,
  },
  'routes/me.proposals.$proposalId_.meeting': { loader: open.toTheJobseeker },
  'routes/me.proposals.$proposalId_.withdraw': {
    loader: open.toTheJobseeker,
    action: open.toTheJobseeker,
  },

  'routes/sign-in': { loader: open.toAnyone, action: open.toAnyone },
  'routes/sign-in_.code': { loader: open.toAnyone, action: open.toAnyone },
  'routes/sign-in_.link.$token': { loader: open.toAnyone, action: open.toAnyone },
  'routes/sign-out': { action: open.toAnyone },
  'routes/admin._index': { loader: open.toAdministrators },
  'routes/admin.needs': { loader: open.toAdministrators },
  'routes/admin.companies._index': { loader: open.toAdministrators },
  'routes/admin.companies.new': {
    loader: open.toAdministrators,
    action: open.toAdministrators,
  },
  'routes/admin.companies.export': { loader: open.toAdministrators },
  'routes/admin.companies.import._index': {
    loader: open.toAdministrators,
    action: open.toAdministrators,
  },
  'routes/admin.companies.import.example': { loader: open.toAdministrators },
  'routes/admin.companies.import.$importId': {
    loader: open.toAdministrators,
    action: open.toAdministrators,
  },
  'routes/admin.companies.$companyId': {
    loader: open.toAdministrators,
    action: open.toAdministrators,
  },
  'routes/admin.break-glass._index': { loader: open.toAdministrators },
  'routes/admin.break-glass.new': {
    loader: open.toAdministrators,
    action: open.toAdministrators,
  },
  'routes/admin.break-glass.$requestId._index': {
    loader: open.toAdministrators,
    action: open.toAdministrators,
  },
  'routes/admin.break-glass.$requestId.identity': { loader: open.toAdministrators },
  'routes/admin.figures._index': { loader: open.toAdministrators },
  'routes/admin.figures.file': { loader: open.toAdministrators },
  'routes/admin.rates': { loader: open.toAdministrators, action: open.toAdministrators },
  'routes/admin.weights': { loader: open.toAdministrators, action: open.toAdministrators },
  'routes/admin.offices._index': {
    loader: open.toAdministrators,
    action: open.toAdministrators,
  },
  'routes/admin.offices.$officeId': {
    loader: open.toAdministrators,
    action: open.toAdministrators,
  },
  'routes/admin.users._index': { loader: open.toAdministrators },
  'routes/admin.users.$userId._index': {
    loader: open.toAdministrators,
    action: open.toAdministrators,
  },
  'routes/admin.users.$userId.suspend': {
    loader: open.toAdministrators,
    action: open.toAdministrators,
  },
  'routes/admin.users.new': { loader: open.toAdministrators, action: open.toAdministrators },
  'routes/admin.wishes': { loader: open.toAdministrators, action: open.toAdministrators },
  'routes/admin.log': { loader: open.toAdministrators },
  'routes/demo': { loader: open.toAnyone, action: open.toAnyone, demoOnly: true },

  'routes/company._index': { loader: open.toEmployers, action: open.toEmployers },
  'routes/company.chores._index': { loader: open.toEmployers, action: open.toEmployers },
  'routes/company.chores.poster': { loader: open.toEmployers },
  'routes/company.colleagues': { loader: open.toEmployers, action: open.toEmployers },
  'routes/company.needs.new': { loader: open.toEmployers, action: open.toEmployers },
  'routes/company.needs.$needId._index': { loader: open.toEmployers, action: open.toEmployers },
  'routes/company.needs.$needId.tasks._index': {
    loader: open.toEmployers,
    action: open.toEmployers,
  },
  'routes/company.needs.$needId.tasks.new': { loader: open.toEmployers, action: open.toEmployers },
  'routes/company.needs.$needId.tasks.$taskId._index': {
    loader: open.toEmployers,
    action: open.toEmployers,
  },
  'routes/company.needs.$needId.tasks.$taskId.when': {
    loader: open.toEmployers,
    action: open.toEmployers,
  },
  'routes/company.needs.$needId.tasks.$taskId.about': {
    loader: open.toEmployers,
    action: open.toEmployers,
  },
  'routes/company.needs.$needId.place': { loader: open.toEmployers, action: open.toEmployers },
  'routes/company.needs.$needId.afterwards': {
    loader: open.toEmployers,
    action: open.toEmployers,
  },
  'routes/company.needs.$needId.check': { loader: open.toEmployers, action: open.toEmployers },
  'routes/company.needs.$needId.receipt': { loader: open.toEmployers },
  'routes/company.proposals.$proposalId': { loader: open.toEmployers, action: open.toEmployers },

  'routes/company.proposals.$proposalId_.meeting': { loader: open.toEmployers },
  'routes/company.proposals.$proposalId_.position': { loader: open.toEmployers },

  'routes/admin.mail': { loader: open.toAdministrators, action: open.toAdministrators },
  'routes/inbox._index': { loader: open.toAnyone, demoOnly: true },
  'routes/inbox.$mailId._index': { loader: open.toAnyone, demoOnly: true },
  'routes/inbox.$mailId.html': { loader: open.toAnyone, demoOnly: true },
} as const satisfies Record<string, RoutePolicy>;

export type Policy = typeof policy;
export type RouteId = keyof Policy;
/** The actors a route's loader or action is open to. */
export type ActorKindOf<Id extends RouteId, Part extends 'loader' | 'action'> =
  Policy[Id] extends Record<Part, readonly (infer Kind extends ActorKind)[]> ? Kind : never;

/** The row of a route; the table as plain data, for the guard and for the tests. */
export function policyOf(routeId: string): RoutePolicy | undefined {
  return (policy as Record<string, RoutePolicy>)[routeId];
}
