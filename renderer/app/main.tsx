import './strict-csp.ts';
import '@fontsource-variable/inter/index.css';
import '@digdir/designsystemet-css';
import '@udir-design/theme';
import './app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createCache } from '../api/cache.ts';
import { connect } from '../api/transport.ts';
import { createKommunevalg } from '../kommune/kommunevalg.tsx';
import { createAutosaveStatus } from '../ui/autolagret.tsx';
import { App } from './app.tsx';
// After every other style: on paper it has the last word.
import './utskrift.css';

const root = document.getElementById('root');
if (!root) throw new Error('no #root in the page');

const transport = connect();
const autosave = createAutosaveStatus();
transport.onEvent((event) => {
  if (event.type === 'data.endret' && event.kilde === 'lokal')
    autosave.setState({ sistLagret: new Date().toISOString() });
});

// In a browser a tab closes at a touch: where something could not be saved, it asks first. The window has no such question.
if (!window.bro)
  window.addEventListener('beforeunload', (event) => {
    if (autosave.getState().feilet.size > 0) event.preventDefault();
  });

// A file let go beside the place for it would otherwise be opened by the browser, in place of the program.
for (const type of ['dragover', 'drop']) window.addEventListener(type, (event) => event.preventDefault());

createRoot(root).render(
  <StrictMode>
    <App transport={transport} cache={createCache(transport)} autosave={autosave} kommunevalg={createKommunevalg()} />
  </StrictMode>,
);
