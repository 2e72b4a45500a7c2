import type { Resolver } from '../vocabulary/create-resolver';
import type { MatchNeed, MatchTask } from './input';
import { guessMeanings, type ReadText, readText } from './read-text';
import { withDecisions } from '../vocabulary/word-decision';

/** A task with its words read. */
export type ResolvedTask = {
  readonly task: MatchTask;
  readonly title?: ReadText;
  /** The description beneath the title, where there is one. */
  readonly text?: ReadText;
  /** The ids of what the title may mean, where its words are not all known. */
  readonly perhaps?: readonly string[];
};

/** A need with its words resolved to concepts: made once, at save, and stored as it is. */
export type ResolvedNeed = {
  readonly need: MatchNeed;
  readonly vocabulary: string;
  readonly title?: ReadText;
  readonly tasks: readonly ResolvedTask[];
};

/** Reads the words of a need. Texts without content are left out, as unknown. */
export function resolveNeed(need: MatchNeed, resolver: Resolver): ResolvedNeed {
  return {
    need,
    vocabulary: resolver.version,
    title: readText(resolver, need.title),
    tasks: need.tasks.map((task) => readTask(task, resolver)),
  };
}

function readTask(task: MatchTask, resolver: Resolver): ResolvedTask {
  const decided = withDecisions(resolver, task.decided ?? []);
  return {
    task,
    title: readText(decided, task.title),
    text: task.text === undefined ? undefined : readText(resolver, task.text),
    perhaps: guessMeanings(decided, task.title),
  };
}
