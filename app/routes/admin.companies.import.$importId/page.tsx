import { Form } from '@remix-run/react';
import { sectors } from '~/app/domain/companies/company-record';
import { textColumns } from '~/app/domain/companies/file/company-columns';
import type { ImportFill } from '~/app/domain/companies/file/plan-import';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Field } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';
import { Select } from '~/app/ui/select';
import { SiteNav } from '~/app/ui/site-nav';
import type { CompanyPreview } from '~/app/usecases/companies/file/read-company-import';
import { PageLinks } from '~/app/views/page-links';
import { fillQuery } from './preview-question';
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
  const { kind, counts, hash, added, changed, unread, progress, fill } = preview;
  const address = `/admin/companies/import/${importId}?${fillQuery(fill)}`;
  const faulty = counts.find((each) => each.kind === 'faulty')?.count ?? 0;
  return (
    <PageFrame title={t.previewTitle} lead={progress ? undefined : t.previewLead} width="wide">
      <div className="stack">
        {message ? (
          <Notice tone="warning" isStatus>
            {message}
          </Notice>
        ) : null}
        {progress ? (
          <Notice tone="warning" isStatus>
            {t.progress(progress.added, progress.changed)}
          </Notice>
        ) : null}
        {unread.length > 0 ? <Notice>{t.unread(unread)}</Notice> : null}
        {fill ? <FillForm action={`/admin/companies/import/${importId}`} fill={fill} /> : null}
        {faulty > 0 ? <Notice tone="warning">{t.faultyNote(faulty)}</Notice> : null}
        <SiteNav
          label={t.kindsLabel}
          items={counts
            .filter(({ count }) => count > 0)
            .map((each) => ({
              href: `${address}&show=${each.kind}`,
              label: t.kindCount(t.kinds[each.kind], each.count),
              isCurrent: each.kind === kind,
            }))}
        />
        <PlannedLines preview={preview} />
        <PageLinks address={`${address}&show=${kind}&`} page={preview.page} pages={preview.pages} />
        <Form method="post" action={address} className="actions">
          <input type="hidden" name="hash" value={hash} />
          {added + changed > 0 ? (
            <Button intent="confirm">{t.confirm(added, changed, faulty > 0)}</Button>
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

/** What is to hold for new companies where the file says nothing: asked here, not in the file. */
function FillForm({ action, fill }: { action: string; fill: ImportFill }) {
  const { companyFile: t, admin } = useMessages();
  return (
    <Form method="get" action={action} className="form">
      <h2>{t.fillTitle}</h2>
      <p className="soft">{t.fillText}</p>
      <Select
        id="sector"
        name="sector"
        label={t.fillLabels.sector}
        emptyLabel={t.fillEmpty}
        options={sectors.map((value) => ({ value, label: admin.companies.sectors[value] }))}
        defaultValue={fill.sector}
      />
      <Field
        id="municipality"
        name="municipality"
        label={t.fillLabels.municipality}
        defaultValue={fill.municipality}
        maxLength={textColumns.municipality.most}
        width="medium"
      />
      <div className="actions">
        <Button tone="secondary">{t.fillUse}</Button>
      </div>
    </Form>
  );
}
