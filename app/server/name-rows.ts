import type { FormFaults } from './read-form';

const inRow = /^(\w+\[\d+\])\.(?!text$)/;

/**
 * The faults of a form whose rows have one box each, all called the same: each fault says in which
 * row it is, by the row's own words, which the form sends as `.text`.
 */
export function nameRows(faults: FormFaults): FormFaults {
  const { errors, doubt, values } = faults;
  const rowOf = (field: string) => {
    const words = values[`${inRow.exec(field)?.[1] ?? ''}.text`];
    return typeof words === 'string' ? `«${words}»` : undefined;
  };
  const named = Object.entries(errors).map(([field, fault]) => {
    const row = rowOf(field);
    return [field, row ? `${row}: ${fault}` : fault];
  });
  const words = doubt?.words.map((each) => ({ ...each, label: rowOf(each.field) ?? each.label }));
  return {
    ...faults,
    errors: Object.fromEntries(named) as Record<string, string>,
    doubt: doubt && words ? { ...doubt, words } : undefined,
  };
}
