import { meansOtherTasks } from './card-wording';

/** The titles of a need's tasks: those her noes have taken out of the job, and those that stay. */
export interface TasksOfJob {
  readonly leftOut: readonly string[];
  readonly kept: readonly string[];
}

/**
 * The tasks taken out of the job that the first line of a card still names. The name of one that
 * stays may hold the name of another, «Vaske brett» and «Vaske», and is not taken for it. A line that
 * says «og to oppgaver til» means them all.
 */
export function leftOutInLead(lead: string, { leftOut, kept }: TasksOfJob): string[] {
  if (meansOtherTasks(lead)) return [...leftOut];
  let said = lead.toLocaleLowerCase('nb');
  const named = [...leftOut, ...kept]
    .sort((one, other) => other.length - one.length)
    .filter((title) => {
      const before = said;
      said = said.replaceAll(whole(asWritten(title)), ' · ');
      return said !== before;
    });
  return leftOut.filter((title) => named.includes(title));
}

/** As a title stands in a sentence, which is cut at eighty characters there. */
function asWritten(title: string): string {
  return title.trim().slice(0, 80).trim().toLocaleLowerCase('nb');
}

function whole(words: string): RegExp {
  const literal = words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${literal}(?![\p{L}\p{N}])`, 'gu');
}
