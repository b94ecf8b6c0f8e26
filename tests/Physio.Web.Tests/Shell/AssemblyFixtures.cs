[assembly: AssemblyFixture(typeof(Physio.Web.Tests.Shell.DemoHost))]
