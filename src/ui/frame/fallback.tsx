import { Box, Button, Typography } from '@mui/material'
import { Component } from 'react'
import type { ReactNode } from 'react'
import { WorkspaceContext } from '../workspace-context.tsx'
import { TakeText } from './take-text.tsx'

interface FallbackProps {
  /** What stops working when this part fails: "The form". */
  of: string
  children: ReactNode
}

/**
 * Keeps a fault of ours in one part of the screen from taking the rest down:
 * the text is untouched, the other side goes on. (React has no other form for
 * this than a class.)
 */
export class Fallback extends Component<FallbackProps, { hasFailed: boolean }> {
  static override contextType = WorkspaceContext
  declare context: React.ContextType<typeof WorkspaceContext>
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children
    const document = this.context?.getState().document
    return (
      <Box role="alert" sx={{ p: '24px', flex: 1 }}>
        <Typography variant="h2">{this.props.of} stopped because of a fault in this program.</Typography>
        <Typography variant="body2" color="textSecondary" sx={{ mt: '4px', mb: '16px', maxWidth: 560 }}>
          Your text is as it was, and kept in this browser. Show it again; if the fault comes back, take the text with
          you and reload the page.
        </Typography>
        <Box sx={{ display: 'flex', gap: '8px', flexWrap: 'wrap' }}>
          <Button variant="outlined" onClick={() => this.setState({ hasFailed: false })}>
            Show it again
          </Button>
          {document && <TakeText document={document} />}
        </Box>
      </Box>
    )
  }
}
