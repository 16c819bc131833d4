import { Component, effect, input, output, signal } from '@angular/core';
import { link, type LinkResult } from '@fiskil/link';
import { messageForUser } from '@fiskil/link/errors';

@Component({
  selector: 'app-link-now',
  template: `<p role="alert">{{ problem() }}</p>`,
})
export class LinkNow {
  readonly sessionId = input.required<string>();
  readonly authServer = input<string>();
  readonly linked = output<LinkResult>();
  readonly problem = signal('');

  constructor() {
    effect((onCleanup) => {
      const flow = link(this.sessionId(), { authServer: this.authServer() });
      flow.then(
        (result) => this.linked.emit(result),
        (error) => this.problem.set(messageForUser(error)),
      );
      onCleanup(() => flow.close());
    });
  }
}
