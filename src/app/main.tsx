import './fonts.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'

const root = document.querySelector('#root')
if (!root) throw new Error('index.html has no #root to draw the page in')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
