import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { ButtonLink } from '~/app/ui/button-link';
import { Notice } from '~/app/ui/notice';

/** What a file came to, once it is taken in. */
export function DonePage({ added, changed }: { added: number; changed: number }) {
  const t = useMessages().companyFile;
  return (
    <PageFrame title={t.doneTitle}>
      <div className="stack">
        <Notice tone="success" isStatus>
          {t.done(added, changed)}
        </Notice>
        <p className="actions">
          <ButtonLink href="/admin/companies">{t.toCompanies}</ButtonLink>
          <a href="/admin/companies/import">{t.another}</a>
        </p>
      </div>
    </PageFrame>
  );
}
