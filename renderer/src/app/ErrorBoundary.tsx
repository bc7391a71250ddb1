import { Component, type ReactNode } from 'react';
import { CallFailure } from '../data/call-failure.ts';
import { errorText } from '../text/errors.ts';
import { failure } from '../text/frame.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';

interface Props {
  children: ReactNode;
  /** When this changes, such as the address, the screen is tried again. */
  resetKey?: string;
  onReset: () => void;
}

/** Keeps one broken screen from taking the others along, and says what to do. */
export class ErrorBoundary extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override componentDidUpdate(before: Props): void {
    if (before.resetKey === this.props.resetKey || this.state.error === undefined) return;
    this.props.onReset();
    // Another address is another screen: it deserves its own try.
    // oxlint-disable-next-line react/no-did-update-set-state
    this.setState({ error: undefined });
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    const expected = error instanceof CallFailure;
    return (
      <div role="alert">
        <EmptyState title={failure.title} text={expected ? errorText(error) : failure.text}>
          <Button
            look="primary"
            onClick={() => {
              this.props.onReset();
              this.setState({ error: undefined });
            }}
          >
            {failure.again}
          </Button>
        </EmptyState>
      </div>
    );
  }
}
