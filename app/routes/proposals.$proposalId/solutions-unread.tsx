import { Form } from '@remix-run/react';
import { formatDate } from '~/app/domain/calendar/format-date';
import { newestSolution } from '~/app/domain/needs/requirements/solutions-to-read';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Notice } from '~/app/ui/notice';
import type { ProposalProps } from './page';

/** Why the card waits for the jobseeker's word on the solutions, until when, and what one can do. */
export function SolutionsUnread({ view }: Pick<ProposalProps, 'view'>) {
  const { unread: t } = useMessages().specialist.requirements.solve;
  const { solutionsToRead: waits, requirements } = view;
  if (!waits) return null;
  return (
    <Notice tone="warning" title={t.title}>
      <p>{waits.until ? t.until(formatDate(waits.until)) : t.noLetter}</p>
      <p>{t.remedy}</p>
      <Form method="post">
        <input type="hidden" name="readUntil" value={newestSolution(requirements.items)} />
        <Button intent="solutions-agreed" tone="secondary">
          {t.agreed}
        </Button>
      </Form>
    </Notice>
  );
}
