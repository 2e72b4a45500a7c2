import { useMessages } from '../i18n/messages';
import { Table } from '../ui/table';

interface QuestionSheetProps {
  readonly title: string;
  readonly questions: readonly string[];
}

/** Questions with room for the answers, to be printed and written on. */
export function QuestionSheet({ title, questions }: QuestionSheetProps) {
  const t = useMessages().specialist.questionSheets;
  if (questions.length === 0) return null;
  return (
    <section className="question-sheet">
      <Table
        caption={title}
        columns={[
          { key: 'question', label: t.question },
          { key: 'answer', label: t.answer },
        ]}
        rows={questions.map((question) => ({
          id: question,
          cells: { question, answer: <span className="question-sheet__line" /> },
        }))}
      />
    </section>
  );
}
