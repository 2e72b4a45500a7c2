import { formatMoment } from '~/app/domain/calendar/format-moment';
import { FormFaults } from '~/app/forms/form-faults';
import type { FormState } from '~/app/forms/form-state';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Notice } from '~/app/ui/notice';
import type { AskedHandOver } from '~/app/usecases/users/read-asked-hand-over';
import { SaidInMeeting } from '~/app/views/said-in-meeting';

interface HandOverProps {
  readonly asked: AskedHandOver;
  readonly answer: FormState | undefined;
}

/** Who is asked about whom, and the form for an answer said in a meeting. */
export function HandOverPage({ asked, answer }: HandOverProps) {
  const t = useMessages().specialist.handOvers;
  const { code, from, to, askedAt, unreached } = asked;
  return (
    <PageFrame title={t.title(code)} lead={t.lead(from, to)}>
      <FormFaults errors={answer?.errors} />
      <div className="stack">
        <p>
          {t.asked(formatMoment(askedAt))} {t.rule}
        </p>
        {unreached ? <WayForward {...unreached} code={code} /> : null}
        <SaidInMeeting witnessHint={t.witnessHint} answer={answer} />
      </div>
    </PageFrame>
  );
}

/** She got no letter: how she is reached all the same. */
function WayForward({
  code,
  administrators,
}: NonNullable<AskedHandOver['unreached']> & { readonly code: string }) {
  const { unreached: t } = useMessages().specialist.handOvers;
  return (
    <Notice tone="warning" title={t.title(code)}>
      <p>{t.how(code)}</p>
      <ul>
        {administrators.map(({ name, email }) => (
          <li key={email}>
            <a href={`mailto:${email}?subject=${encodeURIComponent(t.subject(code))}`}>
              {t.askAdministrator(name)}
            </a>
          </li>
        ))}
      </ul>
      <p>{t.then}</p>
    </Notice>
  );
}
