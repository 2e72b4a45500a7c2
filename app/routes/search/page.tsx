import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { ButtonLink } from '~/app/ui/button-link';
import { Card } from '~/app/ui/card';
import { EmptyState } from '~/app/ui/empty-state';
import { Field } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';
import type { SearchResult } from '~/app/usecases/search/search-everything';
import { PauseLine } from '~/app/views/pause-line';
import { CompanyStatusTag } from '~/app/views/company-status-tag';

interface SearchPageProps {
  readonly query: string;
  /** Undefined while nothing is asked. */
  readonly result: SearchResult | undefined;
}

/** One box, and what was found by kind. */
export function SearchPage({ query, result }: SearchPageProps) {
  const t = useMessages().specialist.search;
  return (
    <PageFrame title={t.title} lead={t.lead} width="wide">
      <div className="stack">
        <search>
          <Form method="post" className="form">
            <Field
              id="q"
              name="q"
              label={t.label}
              hint={t.hint}
              defaultValue={query}
              inputMode="search"
              autoComplete="off"
              maxLength={80}
            />
            <Button intent="search">{t.find}</Button>
          </Form>
        </search>
        {result ? <Found query={query} result={result} /> : null}
      </div>
    </PageFrame>
  );
}

function Found({ query, result }: { query: string; result: SearchResult }) {
  const { search: t, proposals: proposalWords, needs: needWords } = useMessages().specialist;
  const { people, proposals, needs, companies } = result;
  const count = people.length + proposals.length + needs.length + companies.length;
  if (count === 0) {
    return (
      <EmptyState
        title={t.nothing(query)}
        action={<ButtonLink href="/companies/new">{t.newCompany}</ButtonLink>}
      >
        <p>{t.nothingText}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <Notice isStatus>
        {t.found(count)}. {count >= 20 ? t.most : null}
      </Notice>
      <Group title={t.people} items={people}>
        {({ id, code, wish, isByName }) => (
          <Card key={id} level={3} title={code} href={`/profiles/${id}`}>
            <p>{wish ?? t.wishUnknown}</p>
            {isByName ? <p className="soft">{t.byName}</p> : null}
          </Card>
        )}
      </Group>
      <Group title={t.proposals} items={proposals}>
        {({ id, code, company, title, state }) => (
          <Card
            key={id}
            level={3}
            title={proposalWords.title(code, company)}
            href={`/proposals/${id}`}
            eyebrow={title}
          >
            <p>{proposalWords.states[state]}</p>
          </Card>
        )}
      </Group>
      <Group title={t.companies} items={companies}>
        {({ id, name, municipality, status, formerName, contact }) => (
          <Card
            key={id}
            level={3}
            title={name}
            href={`/companies/${id}`}
            eyebrow={municipality}
            footer={<CompanyStatusTag status={status} />}
          >
            {formerName ? <p>{t.formerly(formerName)}</p> : null}
            {contact ? <p>{t.contact(contact)}</p> : null}
          </Card>
        )}
      </Group>
      <Group title={t.needs} items={needs}>
        {({ id, title, company, state, task, pausedUntilOn }) => (
          <Card key={id} level={3} title={title} href={`/needs/${id}`} eyebrow={company}>
            {task ? <p>{t.task(task)}</p> : null}
            <p>{needWords.states[state]}</p>
            <PauseLine
              isPaused={state === 'paused'}
              pausedUntilOn={pausedUntilOn}
              wentOnOn={null}
            />
          </Card>
        )}
      </Group>
    </>
  );
}

interface GroupProps<Item> {
  readonly title: string;
  readonly items: readonly Item[];
  readonly children: (item: Item) => ReactNode;
}

function Group<Item>({ title, items, children }: GroupProps<Item>) {
  if (items.length === 0) return null;
  return (
    <section className="stack">
      <h2>{title}</h2>
      <div className="grid">{items.map(children)}</div>
    </section>
  );
}
