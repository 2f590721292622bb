import './correct/correct.css'
import './desk/desk.css'
import './intake/intake.css'
import './morning/morning.css'
import type { ComponentChild } from 'preact'
import type { Screen } from './address.js'
import { CascadeScreen } from './cascade/cascade-screen.js'
import { FoundScreen } from './found/found-screen.js'
import { HomeScreen } from './home/home-screen.js'
import { NowhereScreen } from './frame/nowhere.js'
import { PaperScreen } from './paper/paper-screen.js'
import { PapersScreen } from './paper/papers-screen.js'
import { later } from './parts/later.js'
import { TasksScreen } from './tasks/tasks-screen.js'

const AgenciesScreen = later('AgenciesScreen')
const AgencyScreen = later('AgencyScreen')
const TerritoryScreen = later('TerritoryScreen')
const ChangesScreen = later('ChangesScreen')
const DeskScreen = later('DeskScreen')
const IntakeScreen = later('IntakeScreen')
const MorningScreen = later('MorningScreen')

/** Whether a screen is another one for who may not change anything. */
export const needsViewer = (screen: Screen): boolean =>
  screen === 'desk' || screen === 'intake' || screen === 'morning'

/** The screen of an address. A change of what it shows makes a new one. */
export function screenOf(screen: Screen, id: string | null): ComponentChild {
  if (id !== null) {
    if (screen === 'cascade') return <CascadeScreen key={id} id={id} />
    if (screen === 'paper') return <PaperScreen key={id} id={id} />
    if (screen === 'agency') return <AgencyScreen key={id} id={id} />
    if (screen === 'territory') return <TerritoryScreen key={id} id={id} />
  }
  if (screen === 'agencies') return <AgenciesScreen />
  if (screen === 'papers') return <PapersScreen />
  if (screen === 'tasks') return <TasksScreen />
  if (screen === 'search') return <FoundScreen />
  if (screen === 'changes') return <ChangesScreen />
  if (screen === 'desk') return <DeskScreen />
  if (screen === 'intake') return <IntakeScreen />
  if (screen === 'morning') return <MorningScreen key={id} id={id} />
  return screen === 'home' ? <HomeScreen /> : <NowhereScreen />
}
