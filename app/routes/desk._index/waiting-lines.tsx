import type { ReactNode } from 'react';
import { useMessages } from '~/app/i18n/messages';
import { LineItem } from '~/app/ui/line-list';
import { Tag } from '~/app/ui/tag';
import type { Desk } from '~/app/usecases/read-desk';
import type { DeskCompanies } from '~/app/usecases/companies/read-desk-companies';
import { AgreementLines, turnOf } from './agreement-lines';
import { FollowUpLines } from '~/app/views/follow-up-lines';
import { CompanyLines } from './companies';
import { DisputedLine, PersonLine } from './person-lines';
import { markOf, ProposalLines } from './proposal-lines';

/** What waits for the specialist: somebody who waits for her, and what is hers to go on with. */
interface WaitingLines {
  readonly urgent: readonly ReactNode[];
  readonly hers: readonly ReactNode[];
}

interface Line {
  readonly key: string;
  /** Asked for support, past its day, an agreement, and what only has waited: in that order. */
  readonly rank: 0 | 1 | 2 | 3;
  readonly since: string;
  readonly line: ReactNode;
}

/**
 * Everything of the day in two lists. The urgent: who asks for support, what is past its day, then agreements, then who
 * has waited longest, whatever it is about. The rest in the order of `readDesk`.
 */
export function waitingLines(desk: Desk, { promises }: DeskCompanies): WaitingLines {
  const agreements = desk.agreements.filter((each) => turnOf(each) === 'specialist');
  const proposals = desk.proposals.filter(({ waitsFor }) => waitsFor === 'specialist');
  const urgent: Line[] = [
    ...promises.flatMap((promise): Line[] => {
      const { id, dueOn, isOverdue } = promise;
      const line = <CompanyLines key={id} promises={[promise]} offers={[]} />;
      return isOverdue ? [{ key: id, rank: 1, since: dueOn, line }] : [];
    }),
    ...desk.followUps.flatMap((each): Line[] => {
      const { asked, overdue, agreementId } = each;
      const since = asked[0]?.askedAt ?? overdue?.dueOn;
      if (since === undefined) return [];
      const key = `follow-up ${agreementId}`;
      const line = <FollowUpLines key={key} lines={[each]} />;
      return [{ key, rank: asked.length > 0 ? 0 : 1, since, line }];
    }),
    ...agreements.flatMap((agreement): Line[] => {
      const { id, status, startOn, stopWishedBy } = agreement;
      const isLate = stopWishedBy.length > 0 || status === 'decision-overdue';
      const line = <AgreementLines key={id} agreements={[agreement]} />;
      const rank = isLate ? 1 : 2;
      return status === 'draft' && !isLate ? [] : [{ key: id, rank, since: startOn, line }];
    }),
    ...proposals.filter(markOf).map((proposal): Line => {
      const { id, changedAt } = proposal;
      const line = <ProposalLines key={id} proposals={[proposal]} />;
      return { key: id, rank: 3, since: changedAt, line };
    }),
    ...desk.disputedAnswers.map((disputed): Line => {
      const { answerId: key, since } = disputed;
      return { key, rank: 3, since, line: <DisputedLine key={key} disputed={disputed} /> };
    }),
    ...(['objectors', 'askedToLook', 'foundJobs'] as const).flatMap((about) =>
      desk[about].map((person): Line => {
        const key = `${about} ${person.profileId}`;
        const line = <PersonLine key={key} about={about} person={person} />;
        return { key, rank: 3, since: person.since ?? '', line };
      }),
    ),
  ];
  const drafts = agreements.filter(
    ({ status, stopWishedBy }) => status === 'draft' && stopWishedBy.length === 0,
  );
  const rest = proposals.filter((proposal) => !markOf(proposal));
  return {
    urgent: urgent.sort(byWaiting).map(({ line }) => line),
    hers: [
      ...desk.hired.map((hired) => (
        <HiredLine key={`${hired.needId} ${hired.code}`} hired={hired} />
      )),
      ...drafts.map((each) => <AgreementLines key={each.id} agreements={[each]} />),
      ...rest.map((each) => <ProposalLines key={each.id} proposals={[each]} />),
    ],
  };
}

function byWaiting(one: Line, other: Line): number {
  return (
    one.rank - other.rank ||
    one.since.localeCompare(other.since) ||
    one.key.localeCompare(other.key)
  );
}

/** A need somebody has got the job of, while it still stands open. */
function HiredLine({ hired }: { hired: Desk['hired'][number] }) {
  const t = useMessages().specialist.desk.hired;
  const { needId, needTitle, company, code } = hired;
  return (
    <LineItem
      href={`/needs/${needId}`}
      title={t.title(code, company)}
      about={needTitle}
      aside={<Tag>{t.tag}</Tag>}
    >
      <p>{t.text}</p>
    </LineItem>
  );
}
