import { Form } from '@remix-run/react';
import { formatDate } from '~/app/domain/calendar/format-date';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { ButtonLink } from '~/app/ui/button-link';
import { Card } from '~/app/ui/card';
import { Tag } from '~/app/ui/tag';
import type { ProfileView } from '~/app/usecases/profiles/read-profile';
import type { SharingView } from '~/app/usecases/sharings/sharing-view';

interface SharingsProps {
  readonly profile: Pick<ProfileView, 'id' | 'flags' | 'sharings'>;
}

/** The colleagues who may read with her agreement, those she is asked about, and the way to ask. */
export function Sharings({ profile: { id, flags, sharings } }: SharingsProps) {
  const t = useMessages().specialist.sharings;
  const isOpen = ({ state }: SharingView) => state === 'asked' || state === 'in-force';
  const open = sharings.filter(isOpen);
  const over = sharings.filter((sharing) => !isOpen(sharing));
  return (
    <section className="stack" id="sharings">
      <h2>{t.title}</h2>
      {open.length === 0 ? <p>{flags.isProtected ? t.protected : t.none}</p> : null}
      {open.map((sharing) => (
        <OpenSharing key={sharing.id} sharing={sharing} />
      ))}
      {flags.isProtected ? null : (
        <p>
          <ButtonLink href={`/profiles/${id}/share`} tone="secondary">
            {t.ask}
          </ButtonLink>
        </p>
      )}
      {over.length > 0 ? (
        <div>
          <h3>{t.overTitle}</h3>
          <ul>
            {over.map(({ id: sharingId, colleague, state }) => (
              <li key={sharingId}>{t.over(colleague, state)}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}

function OpenSharing({ sharing }: { sharing: SharingView }) {
  const t = useMessages().specialist.sharings;
  const { id, colleague, state, untilOn, purpose } = sharing;
  const isAsked = state === 'asked';
  return (
    <Card
      level={3}
      title={colleague}
      eyebrow={<Tag tone={isAsked ? 'waiting' : 'now'}>{t.states[state]}</Tag>}
      footer={
        <Form method="post" className="actions">
          <input type="hidden" name="sharingId" value={id} />
          {isAsked ? <a href={`/sharings/${id}`}>{t.toMeeting}</a> : null}
          <Button intent="end-sharing" tone="secondary" about={colleague}>
            {isAsked ? t.takeBack : t.end}
          </Button>
        </Form>
      }
    >
      <p>{t.until(formatDate(untilOn))}</p>
      <p>{t.why(purpose)}</p>
    </Card>
  );
}
