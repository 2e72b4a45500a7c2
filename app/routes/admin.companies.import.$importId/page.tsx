import { Form } from '@remix-run/react';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Notice } from '~/app/ui/notice';
import { SiteNav } from '~/app/ui/site-nav';
import type { CompanyPreview } from '~/app/usecases/companies/file/read-company-import';
import { PlannedLines } from './planned-lines';

interface PreviewPageProps {
  readonly importId: string;
  readonly preview: CompanyPreview;
  /** What concerns the whole preview: somebody changed the register meanwhile. */
  readonly message: string | undefined;
}

/** Every change a file would make, before anything is written; the yes is bound to what is shown. */
export function PreviewPage({ importId, preview, message }: PreviewPageProps) {
  const t = useMessages().companyFile;
  const { kind, counts, hash, added, changed } = preview;
  const address = `/admin/companies/import/${importId}`;
  const faulty = counts.find((each) => each.kind === 'faulty')?.count ?? 0;
  return (
    <PageFrame title={t.previewTitle} lead={t.previewLead} width="wide">
      <div className="stack">
        {message ? (
          <Notice tone="warning" isStatus>
            {message}
          </Notice>
        ) : null}
        {faulty > 0 ? <Notice tone="warning">{t.faultyNote(faulty)}</Notice> : null}
        <SiteNav
          label={t.kindsLabel}
          items={counts
            .filter(({ count }) => count > 0)
            .map((each) => ({
              href: `${address}?show=${each.kind}`,
              label: t.kindCount(t.kinds[each.kind], each.count),
              isCurrent: each.kind === kind,
            }))}
        />
        <PlannedLines preview={preview} />
        <Pages address={`${address}?show=${kind}`} preview={preview} />
        <Form method="post" action={address} className="actions">
          <input type="hidden" name="hash" value={hash} />
          {added + changed > 0 ? (
            <Button intent="confirm">{t.confirm(added, changed)}</Button>
          ) : (
            <p>{t.nothingToDo}</p>
          )}
          <Button intent="discard" tone="secondary">
            {t.discard}
          </Button>
        </Form>
      </div>
    </PageFrame>
  );
}

function Pages({ address, preview }: { address: string; preview: CompanyPreview }) {
  const t = useMessages().companyFile;
  const { page, pages } = preview;
  if (pages === 1) return null;
  return (
    <p className="actions">
      {page > 1 ? <a href={`${address}&page=${page - 1}`}>{t.newer}</a> : null}
      <span>{t.pageOf(page, pages)}</span>
      {page < pages ? <a href={`${address}&page=${page + 1}`}>{t.older}</a> : null}
    </p>
  );
}
