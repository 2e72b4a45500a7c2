type TaskTilesProps = {
  /** What the picture says, for those who do not see it and under it for those who do. */
  caption: string;
  /** Exactly as many as fit the square: five tasks, the third one small. */
  tasks: readonly { title: string; detail: string }[];
  /** What they become together. */
  sum: string;
};

/** Tasks lying side by side until they are one square: a job. */
export function TaskTiles({ caption, tasks, sum }: TaskTilesProps) {
  return (
    <figure className="task-tiles">
      <ul className="task-tiles__square">
        {tasks.map((task) => (
          <li key={task.title} className="task-tiles__tile">
            <span className="task-tiles__title">{task.title}</span>
            <span className="task-tiles__detail">{task.detail}</span>
          </li>
        ))}
      </ul>
      <figcaption className="task-tiles__caption">
        <strong>{sum}</strong>
        <span>{caption}</span>
      </figcaption>
    </figure>
  );
}
