import { createRoot } from 'react-dom/client'
import { keepOffline } from '../taskpane/keep-offline'
import { loadTheme } from '../taskpane/themes/load'
import { Page } from './page'

keepOffline()
const root = document.getElementById('root')
if (!root) throw new Error('The page has no element for its content.')
const theme = await loadTheme(matchMedia('(prefers-color-scheme: dark)').matches)
createRoot(root).render(<Page firstTheme={theme} />)
