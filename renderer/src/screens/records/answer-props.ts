import type { ComponentType } from 'react';
import type { Answer } from '../../../../src/inventory/answer.ts';
import type { Field } from '../../../../src/inventory/field.ts';
import type { ControlProps } from '../../ui/Field.tsx';

/** States that need no value. */
export type PlainState = 'none' | 'doesNotApply' | 'unknown';

/** One question of a record. */
export interface AnswerFieldProps {
  id: string;
  field: Field;
  /** The question in other words than the field's own, where several records are asked about at once. */
  ask?: string | undefined;
  answer: Answer<unknown>;
  /** Saves the answer; rejects when it could not be saved. */
  onAnswer: (answer: Answer<unknown>) => Promise<void>;
}

/** The control inside a question. */
export interface AnswerControlProps {
  control: ControlProps;
  field: Field;
  answer: Answer<unknown>;
  onValue: (value: unknown) => void;
  onState: (state: PlainState) => void;
}

/** A control that has questions inside is handed the part that shows a question. */
export interface NestingControlProps extends AnswerControlProps {
  Question: ComponentType<AnswerFieldProps>;
}
