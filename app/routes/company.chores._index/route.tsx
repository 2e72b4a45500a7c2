import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { needPaths } from '~/app/posting/posting-paths';
import { readFormId } from '~/app/server/form-id';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { typedValues } from '~/app/server/read-form';
import { closeChoreList } from '~/app/usecases/chores/close-chore-list';
import { judgeChore } from '~/app/usecases/chores/judge-chore';
import { makeNeedOfChores } from '~/app/usecases/chores/make-need-of-chores';
import { openChoreList } from '~/app/usecases/chores/open-chore-list';
import { readChores } from '~/app/usecases/chores/read-chores';
import { ChoresPage } from './page';

const t = messagesIn('nb').chores;
const here = '/company/chores';

export const meta: MetaFunction = (args) => titled(args, t.title);

export const loader = guardedLoader('routes/company.chores._index', ({ services, actor }) =>
  readChores(services, actor),
);

export const action = guardedAction('routes/company.chores._index', async (args) => {
  const { services, actor, form, intent } = args;
  const idOf = (name: string) => String(form.get(name) ?? '');
  switch (intent) {
    case 'open':
      await openChoreList(services, actor, readFormId(form));
      return redirect(here, 303);
    case 'close': {
      const closed = await closeChoreList(services, actor, idOf('listId'));
      return closed.ok ? redirect(here, 303) : notFound();
    }
    case 'keep':
    case 'leave-out': {
      const state = intent === 'keep' ? 'kept' : 'left-out';
      const judged = await judgeChore(services, actor, idOf('choreId'), state);
      return judged.ok ? redirect(`${here}#look-over`, 303) : notFound();
    }
    case 'make-need': {
      const needId = readFormId(form);
      const choreIds = form.getAll('group').flatMap((ids) => String(ids).split(' '));
      const made = await makeNeedOfChores(services, actor, { needId, choreIds });
      if (made.ok) return redirect(needPaths(needId).tasks, 303);
      if (made.code === 'company-stopped') return redirect('/company', 303);
      const message = t.refusals[made.code];
      const isTheirs = made.code !== 'not-found';
      const errors: Record<string, string> = isTheirs ? { group: message } : {};
      const answer = { errors, values: typedValues(form), message: isTheirs ? undefined : message };
      return data(answer, { status: isTheirs ? 422 : 409 });
    }
    default:
      return unknownIntent();
  }
});

export default function Chores() {
  return <ChoresPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
