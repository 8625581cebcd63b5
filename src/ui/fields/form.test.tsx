// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Form } from './form.tsx'

test('Enter in a field presses no button and sends nothing', async () => {
  const pressed = vi.fn<() => void>()
  const sent = vi.fn<(isPrevented: boolean) => void>()
  const user = userEvent.setup()
  render(
    <div onSubmit={(event) => sent(event.isDefaultPrevented())}>
      <Form base="">
        <input aria-label="Name" />
        {/* A button without a type would send the form. */}
        <button onClick={pressed}>Why</button>
      </Form>
    </div>,
  )
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'a{Enter}')
  expect(pressed).not.toHaveBeenCalled()
  expect(sent).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: 'Why' }))
  expect(pressed).toHaveBeenCalledOnce()
  expect(sent).toHaveBeenCalledExactlyOnceWith(true)
})
