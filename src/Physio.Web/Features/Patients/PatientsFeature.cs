using FluentValidation;
using Physio.Web.Components;
using Physio.Web.Components.Alerts;
using Physio.Web.Features.Patients.EditPatient;
using Physio.Web.Features.Patients.ListPatients;
using Physio.Web.Features.Patients.ShowPatient;

namespace Physio.Web.Features.Patients;

/// <summary>Everything about patients as people: the list, the form, the page with its timeline, and what all patient pages share.</summary>
public static class PatientsFeature
{
    public static IServiceCollection AddPatients(this IServiceCollection services) => services
        .AddScoped<IValidator<PatientForm>, PatientFormValidator>()
        .AddScoped<FindPatients>()
        .AddScoped<LoadPatientToEdit>()
        .AddScoped<FindDuplicates>()
        .AddScoped<SavePatient>()
        .AddScoped<LoadPatientOverview>()
        .AddScoped<LoadTimeline>()
        .AddScoped<ArchivePatient>()
        .AddScoped<LoadPatientBanner>()
        .AddScoped<ResolveAlert>()
        .AddScoped<ResumePlan>();
}
