using Physio.PatientPages;
using Physio.Web.Account;
using Physio.Web.Features.Api;
using Physio.Web.Features.Assessments;
using Physio.Web.Features.Bench;
using Physio.Web.Features.Catalog;
using Physio.Web.Features.Patients;
using Physio.Web.Features.Plans;
using Physio.Web.Features.Rules;
using Physio.Web.Features.Staff;
using Physio.Web.Features.ThresholdPolicies;
using Physio.Web.Features.Today;
using Physio.Web.Shell;
using Physio.Web.Shell.Guard;
using Physio.Web.Shell.Start;

return await PhysioStart.RunAsync(async () =>
{
    var builder = WebApplication.CreateBuilder(Folders.Options(args));
    builder.WebHost.UseStaticWebAssets();
    builder.WebHost.ConfigureKestrel(kestrel =>
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = RequestGuards.MaxBodyBytes;
    });
    builder.AddPhysioLog();
    builder.Services.AddPhysioDatabase(builder.Configuration, builder.Environment);
    builder.Services.AddShell(PhysioSettings.Read(builder.Configuration));
    builder.Services.AddStaffAccounts();
    builder.Services.AddStaffFeature();
    builder.Services.AddPatients();
    builder.Services.AddAssessments();
    builder.Services.AddPlans();
    builder.Services.AddToday();
    builder.Services.AddCatalog();
    builder.Services.AddRules();
    builder.Services.AddBench();
    builder.Services.AddThresholdPolicies();
    builder.Services.AddApi(builder.Configuration);
    builder.Services.AddPhysioPatient();

    var app = builder.Build();
    app.UseShell();
    app.MapShell();
    app.MapStaffAccounts();
    app.MapPlans();
    app.MapApi();
    app.MapPhysioPatient();

    await PhysioStart.PrepareAsync(app);
    await app.RunAsync();
});

public partial class Program;
