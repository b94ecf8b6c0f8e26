using Microsoft.EntityFrameworkCore;
using Physio.Domain.Clinics;
using Physio.Domain.Patients;
using Physio.Web.Tests.Shell;

namespace Physio.Web.Tests.Features.Plans.PrintHandout;

/// <summary>Who works in the demo clinics, and whose plan can be shown there.</summary>
internal static class DemoStaff
{
    public const string Therapist = "anna.keller@demo.physio";
    public const string OtherTherapist = "olivia.reed@riverside.physio";

    /// <summary>The patient of the first demo clinic whose plan is open.</summary>
    public static async Task<PatientId> PatientWithPlanAsync(this PhysioHost host)
    {
        await using var db = host.Database();
        db.Clinic = await db.Users.Where(user => user.Email == Therapist).Select(user => (ClinicId?)user.ClinicId).SingleAsync(TestContext.Current.CancellationToken);
        return await db.Patients.Where(patient => patient.SearchName.StartsWith("lena")).Select(patient => patient.Id).SingleAsync(TestContext.Current.CancellationToken);
    }
}
