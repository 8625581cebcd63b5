import { defineRecipe } from './define-recipe.ts'

export const registerRhel = defineRecipe({
  id: 'register-rhel',
  title: 'Register and unregister RHEL',
  when: 'For images with a subscription of your own: packages install between the two, and the image keeps no registration. Pay-as-you-go images need neither. Whoever reads the template reads the activation key: a parameter of type securestring keeps it out of files, a script of your own with a script URL out of the template.',
  os: 'Linux',
  since: '2019-05-01-preview',
  source: {
    text: 'Red Hat, Getting started with RHEL system registration',
    address: 'https://docs.redhat.com/en/documentation/subscription_central/',
  },
  make: () => ({
    place: 'first',
    steps: [
      {
        type: 'Shell',
        name: 'Register RHEL',
        inline: ['sudo subscription-manager register --org "<organization>" --activationkey "<activationKey>"'],
      },
    ],
    atEnd: [
      {
        type: 'Shell',
        name: 'Unregister RHEL',
        inline: ['sudo subscription-manager unregister', 'sudo subscription-manager clean'],
      },
    ],
  }),
})
