import { Form } from '@remix-run/react';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import type { MatchView } from '~/app/usecases/matching/read-match';
import { MatchVerdict } from '~/app/views/match-verdict';

/** The verdict, with the way to keep it as it is now and to what has changed since. */
export function Verdict({ view, formId }: { view: MatchView; formId: string }) {
  const { kept } = useMessages().specialist.matchPanels;
  return (
    <MatchVerdict view={view} badges={view.badges}>
      <Form method="post" className="actions screen-only">
        <input type="hidden" name="formId" value={formId} />
        <Button intent="keep" tone="secondary">
          {kept.save}
        </Button>
        {view.keptCount > 0 ? (
          <a href={`/needs/${view.needId}/matches/${view.profileId}/changes`}>
            {kept.changed(view.keptCount)}
          </a>
        ) : null}
      </Form>
    </MatchVerdict>
  );
}
