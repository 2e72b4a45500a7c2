import { formatMoment } from '~/app/domain/calendar/format-moment';
import { FormFaults } from '~/app/forms/form-faults';
import type { FormState } from '~/app/forms/form-state';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { SaidInMeeting } from '~/app/views/said-in-meeting';

interface HandOverProps {
  readonly asked: {
    readonly code: string;
    readonly from: string;
    readonly to: string;
    readonly askedAt: string;
  };
  readonly answer: FormState | undefined;
}

/** Who is asked about whom, and the form for an answer said in a meeting. */
export function HandOverPage({ asked, answer }: HandOverProps) {
  const t = useMessages().specialist.handOvers;
  const { code, from, to, askedAt } = asked;
  return (
    <PageFrame title={t.title(code)} lead={t.lead(from, to)}>
      <FormFaults errors={answer?.errors} />
      <div className="stack">
        <p>
          {t.asked(formatMoment(askedAt))} {t.rule}
        </p>
        <SaidInMeeting witnessHint={t.witnessHint} answer={answer} />
      </div>
    </PageFrame>
  );
}
