/** The nine questions about a complex task (T L3216–3231). */
export const taskQuestions = [
  'steps',
  'order',
  'content',
  'meetingPoints',
  'timeFrame',
  'materials',
  'standard',
  'problems',
  'doneWell',
] as const;
export type TaskQuestion = (typeof taskQuestions)[number];

/** Who trains in the task: the analysis is used to decide it (T L3216–3231). */
export const trainers = ['workplace', 'specialist', 'together'] as const;
export type Trainer = (typeof trainers)[number];

/** How a task is done; an empty answer is unknown. */
export interface TaskAnalysis {
  readonly answers: Readonly<Record<TaskQuestion, string>>;
  readonly trainer: Trainer | null;
}

/** A task nobody has taken apart yet. */
export const blankTask: TaskAnalysis = {
  answers: Object.fromEntries(
    taskQuestions.map((question) => [question, '']),
  ) as TaskAnalysis['answers'],
  trainer: null,
};
