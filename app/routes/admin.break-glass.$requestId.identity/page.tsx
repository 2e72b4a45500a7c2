import { formatMoment } from '~/app/domain/calendar/format-moment';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Notice } from '~/app/ui/notice';
import { SummaryList } from '~/app/ui/summary-list';
import type { IdentityInEmergency } from '~/app/usecases/break-glass/read-identity-in-emergency';

/** Who a person is and how she is reached: to be read, never changed. */
export function EmergencyIdentityPage(props: IdentityInEmergency & { readonly requestId: string }) {
  const { requestId, code, identity, endsAt } = props;
  const { breakGlass: t, specialist } = useMessages();
  const { name, phone, email, preferredChannel, interpreter, network, guardian } = identity;
  const known = [
    { term: t.name, value: name },
    { term: t.phone, value: phone },
    { term: t.email, value: email },
    { term: t.channel, value: specialist.profiles.identityPage.channels[preferredChannel] },
    { term: t.interpreter, value: interpreter },
    { term: t.network, value: network.map((one) => `${one.name} (${one.role})`).join(', ') },
    { term: t.guardian, value: [guardian?.name, guardian?.contact].filter(Boolean).join(', ') },
  ];
  return (
    <PageFrame title={t.identityTitle(code)} lead={t.identityLead}>
      <div className="stack">
        <Notice>{t.until(formatMoment(endsAt))}</Notice>
        <SummaryList rows={known.flatMap(({ term, value }) => (value ? [{ term, value }] : []))} />
        <p>
          <a className="back-link" href={`/admin/break-glass/${requestId}`}>
            {t.toRequest}
          </a>
        </p>
      </div>
    </PageFrame>
  );
}
