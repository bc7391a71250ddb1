import './app/no-code-from-text.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { newQueryClient } from './data/query-client.ts';
import { connectToHost } from './host/client.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the app.');
createRoot(root).render(
  <StrictMode>
    <App host={connectToHost()} queries={newQueryClient()} />
  </StrictMode>,
);
