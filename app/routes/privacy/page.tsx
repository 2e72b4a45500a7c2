import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { useViewer } from '~/app/frame/viewer';
import { PhoneLink } from '~/app/ui/phone-link';

/** What we do with data, who sees what, and how the pages can be used. */
export function PrivacyPage() {
  const { site, privacy: t } = useMessages();
  const { provider } = useViewer();
  return (
    <PageFrame title={t.title} lead={t.lead}>
      {t.sections.map(({ title, lines }) => (
        <section key={title} className="stack-tight">
          <h2>{title}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <section className="stack-tight">
        <h2>{t.contactTitle}</h2>
        <p>
          {t.contact(provider.name)} <PhoneLink label={site.phone} number={provider.phone} />.
        </p>
      </section>
    </PageFrame>
  );
}
