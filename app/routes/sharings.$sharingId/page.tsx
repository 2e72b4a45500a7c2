import { formatDate } from '~/app/domain/calendar/format-date';
import { formatMoment } from '~/app/domain/calendar/format-moment';
import { FormFaults } from '~/app/forms/form-faults';
import type { FormState } from '~/app/forms/form-state';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { SaidInMeeting } from '~/app/views/said-in-meeting';

interface AskedSharingProps {
  readonly asked: {
    readonly profileId: string;
    readonly code: string;
    readonly colleague: string;
    readonly purpose: string;
    readonly untilOn: string;
    readonly askedAt: string;
  };
  readonly answer: FormState | undefined;
}

/** Who is asked about, and the form for an answer said in a meeting. */
export function AskedSharingPage({ asked, answer }: AskedSharingProps) {
  const { asked: t, why } = useMessages().specialist.sharings;
  const { code, colleague, purpose, untilOn, askedAt, profileId } = asked;
  return (
    <PageFrame
      title={t.title(code, colleague)}
      lead={t.lead(formatMoment(askedAt), formatDate(untilOn))}
    >
      <FormFaults errors={answer?.errors} />
      <div className="stack">
        <p>{why(purpose)}</p>
        <p>{t.rule}</p>
        <SaidInMeeting witnessHint={t.witnessHint} answer={answer} />
        <p>
          <a className="back-link" href={`/profiles/${profileId}`}>
            {code}
          </a>
        </p>
      </div>
    </PageFrame>
  );
}
