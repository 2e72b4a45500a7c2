import { and, eq, isNotNull, type SQL } from 'drizzle-orm';
import { osloDateOf } from '../../app/domain/calendar/oslo-date';
import type { PlainDate } from '../../app/domain/calendar/plain-date';
import type { WorkFacts } from '../../app/domain/figures/work-facts';
import { notNowReasons } from '../../app/domain/proposals/not-now-reasons';
import { agreements, companies, meetings, needs, profiles, proposals } from '../schema/index';
import type { Database } from '../store';

/**
 * What figures are counted from: of a specialist's own people, or of everybody. Without a specialist
 * nobody who is protected is counted. Nothing sealed is read, so that figures outlive the erasure of
 * a person's key.
 */
export async function listWorkFacts(
  db: Database,
  { specialistId }: { readonly specialistId?: string },
): Promise<WorkFacts> {
  const ofWhom: SQL | undefined =
    specialistId === undefined
      ? eq(profiles.isProtected, false)
      : eq(profiles.specialistId, specialistId);
  const people = await db
    .select({ person: profiles.id, office: profiles.office, since: profiles.createdAt })
    .from(profiles)
    .where(ofWhom);
  const sentNeeds = await db
    .select({ need: needs.id, submittedOn: needs.submittedAt })
    .from(needs)
    .innerJoin(companies, eq(companies.id, needs.companyId))
    .where(
      and(
        isNotNull(needs.submittedAt),
        specialistId === undefined ? undefined : eq(companies.specialistId, specialistId),
      ),
    );
  const made = await db
    .select({
      proposal: proposals.id,
      need: proposals.needId,
      person: proposals.profileId,
      askedOn: proposals.askedAt,
      consentedOn: proposals.consentedAt,
      shownOn: proposals.shownAt,
      answeredOn: proposals.answeredAt,
      notNow: proposals.answerReason,
      metOn: meetings.createdAt,
    })
    .from(proposals)
    .innerJoin(profiles, eq(profiles.id, proposals.profileId))
    .leftJoin(meetings, eq(meetings.proposalId, proposals.id))
    .where(ofWhom);
  const agreed = await db
    .select({
      proposal: agreements.proposalId,
      person: agreements.profileId,
      company: companies.name,
      sector: companies.sector,
      kind: agreements.kind,
      isUnpaid: agreements.isUnpaid,
      startOn: agreements.startOn,
      endOn: agreements.endOn,
      inForceOn: agreements.inForceAt,
      decidedOn: agreements.decidedOn,
      outcome: agreements.outcome,
      stopReason: agreements.stopReason,
    })
    .from(agreements)
    .innerJoin(profiles, eq(profiles.id, agreements.profileId))
    .innerJoin(companies, eq(companies.id, agreements.companyId))
    .where(ofWhom);
  return {
    people: people.map((each) => ({ ...each, since: dayOf(each.since) })),
    needs: sentNeeds.flatMap(({ need, submittedOn }) =>
      submittedOn === null ? [] : [{ need, submittedOn: dayOf(submittedOn) }],
    ),
    proposals: made.map((each) => ({
      ...each,
      askedOn: dayOf(each.askedOn),
      consentedOn: dayOf(each.consentedOn),
      shownOn: dayOf(each.shownOn),
      answeredOn: dayOf(each.answeredOn),
      notNow: notNowReasons.find((reason) => reason === each.notNow) ?? null,
      metOn: dayOf(each.metOn),
    })),
    agreements: agreed.map((each) => ({ ...each, inForceOn: dayOf(each.inForceOn) })),
  };
}

/** The Oslo day of a stored instant. */
function dayOf(at: string): PlainDate;
function dayOf(at: string | null): PlainDate | null;
function dayOf(at: string | null): PlainDate | null {
  return at === null ? null : osloDateOf(new Date(at));
}
