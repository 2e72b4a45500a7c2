import { useMessages } from '../i18n/messages';
import { ButtonLink } from '../ui/button-link';
import { Notice } from '../ui/notice';

interface NobodySignsInProps {
  readonly companyId: string;
  readonly company: string;
}

/** Nobody at the company can read or accept anything here: said early, with the way to invite. */
export function NobodySignsIn({ companyId, company }: NobodySignsInProps) {
  const t = useMessages().specialist.companies.page.nobodyIn;
  return (
    <Notice tone="warning" title={t.title(company)}>
      <p>{t.text}</p>
      <ButtonLink href={`/companies/${companyId}#access`} tone="secondary">
        {t.invite}
      </ButtonLink>
    </Notice>
  );
}
