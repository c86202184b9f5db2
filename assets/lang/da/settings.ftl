### The settings

settings-program = Programmet
settings-language = Sprog
settings-language-help = Gælder programmets egne ord; indholdet i dataoversigten oversættes ikke
settings-look = Udseende
settings-text-size = Tekststørrelse
settings-text-size-help = 90 til 200 procent; også Ctrl med plus, minus og nul
settings-text-least = Teksten er allerede så lille, som den kan blive
settings-text-most = Teksten er allerede så stor, som den kan blive
settings-text-to = Tekststørrelse { $percent }
settings-calm = Rolig tilstand
settings-calm-on = Ingen animation og ingen blinkende markør
settings-calm-help = Godt ved fjernskrivebord og på computere uden grafikkort
settings-renderer = Sådan tegnes vinduet
settings-renderer-help = Gælder fra næste start; skift, hvis vinduet bliver sort eller langsomt
renderer-auto = Automatisk
renderer-wgpu = wgpu (Vulkan, DirectX, Metal)
renderer-glow = glow (OpenGL)
settings-content-language = Indholdets sprog
settings-departments = Forvaltninger
settings-departments-none = Ingen forvaltninger endnu
settings-department-new = Ny forvaltning
settings-department-remove = Fjern { $name }
settings-file = Filen
settings-file-help = Hver ændring gemmes straks i filen
settings-model = Pointmodel
settings-model-version = { $name }, version { $version }
