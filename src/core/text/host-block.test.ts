import { expect, test } from 'vitest'
import { hostBlockAt } from './host-block.ts'

const text = `locals {
  location = "elsewhere"
}

resource "azapi_resource" "image" {
  type      = "a/b@2020-02-14" # { not a block
  name      = "t-\${lookup(var.names, "a")}"
  # tags    = {}
  parent_id = var.group
  body = <<EOT
{
  "location": "{{",
  inner = 1
}
  EOT

  tags = {
    location = "of a tag"
  }
  identity {
    type = "UserAssigned"
  }
  dynamic "timeouts" {
    for_each = []
  }
}

resource "other" "one" {
  schedule = 1
}
`

const namesAt = (part: string) => [...hostBlockAt(text, text.indexOf(part)).keys()]

test('a block is told by what stands in its own lines, before and behind the heredoc', () => {
  expect(namesAt('"{{"')).toEqual(['type', 'name', 'parent_id', 'body', 'tags', 'identity', 'timeouts'])
  expect(namesAt('schedule')).toEqual(['schedule'])
})

test('an attribute is given as it stands, with its place', () => {
  const type = hostBlockAt(text, text.indexOf('"{{"')).get('type')
  expect(type?.source).toBe('"a/b@2020-02-14" # { not a block')
  expect(text.slice(type?.start, type?.end)).toBe('type      = "a/b@2020-02-14" # { not a block')
})

test.each(['', 'x = <<EOF\n{', '}}}}\nresource "a" "b" {', 'a {\nb {\n'])('%j is no reason to fail', (broken) => {
  expect(hostBlockAt(broken, broken.length).size).toBeGreaterThanOrEqual(0)
})
