import { Form } from '@remix-run/react';
import { shortReasons } from '~/app/domain/matching/explanation/strongest-reasons';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Tag } from '~/app/ui/tag';
import type { MatchView } from '~/app/usecases/matching/read-match';
import { MatchBadges } from '~/app/views/match-badges';
import { standingTones } from '~/app/views/match-list';

const mostReasons = 2;

/** The whole in five seconds: what it is, the two strongest reasons, and what would help the most. */
export function Verdict({ view, formId }: { view: MatchView; formId: string }) {
  const { matches: t, matchPanels } = useMessages().specialist;
  const { match, standing, badges } = view;
  const { pro, con, change } = shortReasons(match);
  const stopping = match.rules.filter(({ state }) => state === 'blocked' || state === 'later');
  // A wish that is met elsewhere comes before all that speaks for the place.
  const first = con[0]?.name === 'wish' ? [con[0], ...pro] : [...pro, ...con];
  const reasons =
    stopping.length > 0
      ? [...new Set(stopping.map(({ why }) => why))].map(
          (text) => ({ kind: 'stops', text }) as const,
        )
      : first.map((each) => {
          const kind = pro.includes(each) ? 'for' : 'against';
          return { kind, text: each.why } as const;
        });
  return (
    <section className="verdict stack-tight" aria-label={t.standings[standing]}>
      <p className="verdict__tags">
        <Tag tone={standingTones[standing]}>{t.standings[standing]}</Tag>
        <MatchBadges badges={badges} />
      </p>
      <p className="verdict__say">{matchPanels.verdicts[standing]}</p>
      <dl className="match-lines">
        {reasons.slice(0, mostReasons).map(({ kind, text }) => (
          <div key={text} className="match-lines__line">
            <dt>{t.lineKinds[kind]}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        <div className="match-lines__line">
          <dt>{matchPanels.helpsMost}</dt>
          <dd>{change?.why ?? matchPanels.nothingHelps}</dd>
        </div>
      </dl>
      <Form method="post" className="actions screen-only">
        <input type="hidden" name="formId" value={formId} />
        <Button intent="keep" tone="secondary">
          {matchPanels.kept.save}
        </Button>
        {view.keptCount > 0 ? (
          <a href={`/needs/${view.needId}/matches/${view.profileId}/changes`}>
            {matchPanels.kept.changed(view.keptCount)}
          </a>
        ) : null}
      </Form>
    </section>
  );
}
