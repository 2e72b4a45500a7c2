import type { CompanyStatus } from '../domain/companies/company-record';
import { useMessages } from '../i18n/messages';
import { Tag, type TagTone } from '../ui/tag';

const tones: Record<CompanyStatus, TagTone> = {
  lead: 'waiting',
  partner: 'done',
  paused: 'plain',
  stopped: 'stopped',
  ended: 'plain',
};

/** How we stand with a company, as a tag. */
export function CompanyStatusTag({ status }: { status: CompanyStatus }) {
  const t = useMessages().specialist.companies;
  return <Tag tone={tones[status]}>{t.statuses[status]}</Tag>;
}
