using System.Net;
using Physio.Data.Staff;
using Physio.Domain.Patients;

namespace Physio.Web.Tests.Shell;

public sealed class PatientAddressTests(DemoHost host)
{
    private static readonly string[] Pages = ["", "/edit", "/assess", "/compose", "/plan", "/share"];

    [Fact]
    public async Task S19_the_address_of_another_clinics_patient_is_not_found_and_reads_like_that_of_nobody()
    {
        var (own, foreign) = (await host.FoundAsync("Own"), await host.FoundAsync("Foreign"));
        var therapist = await host.HireAsync(own, StaffRoles.Therapist);
        var details = new PatientDetails("Paula Private", new DateOnly(1969, 9, 9), Sex.F, "en", null, null, [], true);
        var (mine, theirs) = (Patient.Register(own, details, host.Clock.GetUtcNow()), Patient.Register(foreign, details, host.Clock.GetUtcNow()));
        await using (var db = host.Database())
        {
            db.AddRange(mine, theirs);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        using var browser = host.Open();
        await browser.SignInAsync(therapist.Email!, PhysioHost.Password);

        foreach (var page in Pages)
        {
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync($"/patients/{mine.Id}{page}")).StatusCode);
            var (foreignPage, nobodysPage) = (await browser.GetAsync($"/patients/{theirs.Id}{page}"), await browser.GetAsync($"/patients/{Guid.NewGuid()}{page}"));
            Assert.Equal(HttpStatusCode.NotFound, foreignPage.StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, nobodysPage.StatusCode);
            Assert.Equal(
                await nobodysPage.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
                await foreignPage.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
    }
}
