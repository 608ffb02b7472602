package uk.nhs.portal.shell;

import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.page.AppShellConfigurator;

@NpmPackage(value = "nhsuk-frontend", version = "10.6.1")
@NpmPackage(value = "sass", version = "1.108.2", dev = true)
class Shell implements AppShellConfigurator {}
