### The settings

settings-program = The program
settings-language = Language
settings-language-help = For the program’s own words; the content of the inventory is not translated
settings-look = Look
settings-text-size = Text size
settings-text-size-help = 90 to 200 per cent; also Ctrl with plus, minus and zero
settings-text-least = The text is already as small as it can be
settings-text-most = The text is already as large as it can be
settings-text-to = Text size { $percent }
settings-calm = Calm mode
settings-calm-on = No animation and no blinking cursor
settings-calm-help = Good over remote desktop and on computers without a graphics card
settings-renderer = How the window is drawn
settings-renderer-help = From the next start; change it if the window turns black or slow
renderer-auto = Automatic
renderer-wgpu = wgpu (Vulkan, DirectX, Metal)
renderer-glow = glow (OpenGL)
settings-content-language = Language of the content
settings-departments = Departments
settings-departments-none = No departments yet
settings-department-new = New department
settings-department-remove = Remove { $name }
settings-file = The file
settings-file-help = Every change is saved in the file at once
settings-model = Scoring model
settings-model-version = { $name }, version { $version }
